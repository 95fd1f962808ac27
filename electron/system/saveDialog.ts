import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type SaveDialogOptions,
  type WebContents,
} from 'electron';

/** What is to be saved. */
export interface SaveWish {
  readonly title: string;
  /** Proposed; its ending says what it is. */
  readonly defaultPath: string;
  /** What such files are called: `Calendar`. */
  readonly typeName: string;
  /** With its dot, in lower case. */
  readonly ending: string;
  /** Whether a person may choose another ending; false for files that are found by theirs. */
  readonly mayEndOtherwise: boolean;
}

/** Asks the person at this window where to save; null when they cancel, or do not want to replace what is there. */
export async function askWhereToSave(sender: WebContents, wish: SaveWish): Promise<string | null> {
  const { title, defaultPath, typeName, ending } = wish;
  const window = BrowserWindow.fromWebContents(sender);
  const options: SaveDialogOptions = {
    title,
    defaultPath,
    filters: [{ name: typeName, extensions: [ending.slice(1)] }],
    // Linux asks only on request.
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return null;
  const path = withEnding(filePath, wish);
  // The system asked about the name as it was typed.
  if (path === filePath || !(await isThere(path))) return path;
  return (await isReplaced(window, path)) ? path : null;
}

/** An ending as people give them to files, rather than a part of the name such as the day in `outage 2026.03.10`. */
const TYPED_ENDING = /\.(?!v?\d+$)[a-z][a-z0-9]{0,9}$/i;

/** The path with the ending that says what the file is; Linux adds none to a typed name. */
export function withEnding(path: string, { ending, mayEndOtherwise }: SaveWish): string {
  if (path.toLowerCase().endsWith(ending)) return path;
  return mayEndOtherwise && TYPED_ENDING.test(basename(path)) ? path : `${path}${ending}`;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false, // Nothing stands there, or nothing that can be seen: writing says which.
  );
}

async function isReplaced(window: BrowserWindow | null, path: string): Promise<boolean> {
  const options: MessageBoxOptions = {
    type: 'warning',
    message: `“${basename(path)}” is there already. Replace it?`,
    buttons: ['Keep it', 'Replace'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  return response === 1;
}
