import { app, Menu, type MenuItem } from 'electron';
import { buildApplicationMenu, showMenuState } from '#electron/menu/applicationMenu.ts';

// A main file for the host: builds the menu bar with two recent files, lets two commands run, and prints it.
function shown({ id, label, role, type, accelerator, enabled, visible, submenu }: MenuItem): object {
  return { id, label, role, type, accelerator, enabled, visible, items: submenu?.items.map(shown) };
}

app.whenReady().then(() => {
  const recent = [
    { path: '/incidents/a.incident', title: 'Checkout & payment' },
    { path: '/incidents/untitled.incident', title: '' },
  ];
  buildApplicationMenu({ recent, openRecent: () => {}, openDesk: () => {} });
  showMenuState({ enabled: ['file.new', 'edit.undo'] });
  const items = Menu.getApplicationMenu()?.items.map(shown);
  process.stdout.write(JSON.stringify(items), () => app.exit(0));
});
