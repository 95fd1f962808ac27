import { extname } from 'node:path';
import type { WebContents } from 'electron';
import { askWhereToSave } from '#electron/system/saveDialog.ts';

interface SavePlace {
  readonly title: string;
  /** Proposed, with the ending that says what it is. */
  readonly name: string;
  /** What such files are called: `Calendar`. */
  readonly typeName: string;
}

/** Asks the person at this window where to save an export; null when they cancel. */
export function chooseSavePath(
  sender: WebContents,
  { title, name, typeName }: SavePlace,
): Promise<string | null> {
  const ending = extname(name).toLowerCase();
  return askWhereToSave(sender, { title, defaultPath: name, typeName, ending, mayEndOtherwise: true });
}
