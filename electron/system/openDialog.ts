import { BrowserWindow, dialog, type FileFilter, type OpenDialogOptions, type WebContents } from 'electron';

/** Which file is to be opened. */
export interface OpenWish {
  readonly title: string;
  /** The folder that the dialog begins with. */
  readonly defaultPath: string;
  /** None: files of any kind. */
  readonly filters: FileFilter[];
}

/** Asks the person at this window for one file; null when they cancel. */
export async function askWhichFile(sender: WebContents, wish: OpenWish): Promise<string | null> {
  const [first] = await ask(sender, { ...wish });
  return first ?? null;
}

/** The same for any number of files; none when they cancel. */
export function askWhichFiles(sender: WebContents, wish: OpenWish): Promise<readonly string[]> {
  return ask(sender, { ...wish, properties: ['openFile', 'multiSelections'] });
}

async function ask(sender: WebContents, options: OpenDialogOptions): Promise<readonly string[]> {
  const window = BrowserWindow.fromWebContents(sender);
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return filePaths;
}
