import type { ClipboardItem as ElectronItem } from 'electron';
import { type Surface, strict } from '#build/chromium-host/strict.ts';

type Contents = ConstructorParameters<typeof ElectronItem>[0];

/** Called as `new ClipboardItem({ 'text/plain': … })`: one copy in several types. */
function construct(contents: Contents): ElectronItem {
  return strict<ElectronItem>('ClipboardItem', {
    types: Object.keys(contents),
    getType: (async (type: string) => {
      const content = await contents[type];
      if (content === undefined) throw new Error(`The clipboard item has no ${type}`);
      return typeof content === 'string' ? new Blob([content], { type }) : content;
    }) as ElectronItem['getType'], // Its return type hangs on the name of the type, which only the caller knows.
  });
}

/** Electron's ClipboardItem. */
export const ClipboardItem = strict<typeof ElectronItem>(
  'ClipboardItem',
  construct as Surface<typeof ElectronItem>,
);
