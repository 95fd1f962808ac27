import { app } from 'electron';
import type { Desktop } from '#electron/desktop.ts';
import { type StartArguments, startArguments } from '#electron/documents/startArguments.ts';
import { quitOnceClosed } from '#electron/windows/quitting.ts';

/**
 * Runs the desktop app: one process, one desk window. A second launch hands its file over and ends. Only what must be there
 * before the app is ready is loaded at once, so that the engine starts while the rest is loaded.
 */
export function startDesktop(args: readonly string[]): void {
  const start = startArguments(args, process.cwd());
  if (!app.requestSingleInstanceLock({ args: [...args] })) {
    app.quit();
    return;
  }
  const opening = createOpening(start);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    opening.open(path);
  });
  app.on('second-instance', (_event, argv, workingDirectory, data) => {
    const handedOver = (data as { readonly args?: readonly string[] } | null)?.args ?? argv.slice(1);
    const { file } = startArguments(handedOver, workingDirectory);
    opening.bringToFront();
    if (file !== null) opening.open(file);
  });
  quitOnceClosed();
  void opening.begin();
}

/** Where files to be opened wait until there is a window that can show them. */
function createOpening(start: StartArguments) {
  let waiting = start;
  let desktop: Desktop | null = null;

  const open = (path: string): void => {
    if (desktop?.show(path) !== true) waiting = { ...waiting, file: path };
  };

  return {
    open,
    bringToFront: () => desktop?.bringToFront(),
    async begin(): Promise<void> {
      const [{ createDesktop }] = await Promise.all([import('#electron/desktop.ts'), app.whenReady()]);
      desktop = createDesktop({
        waiting: () => waiting,
        takeStart: () => {
          const taken = waiting;
          waiting = { file: null, hasSample: false };
          return taken;
        },
        openFile: open,
      });
      await desktop.open();
    },
  };
}
