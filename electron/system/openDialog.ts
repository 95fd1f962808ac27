import { BrowserWindow, dialog, type FileFilter, type WebContents } from 'electron';

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
  const window = BrowserWindow.fromWebContents(sender);
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog({ ...wish })
    : dialog.showOpenDialog(window, { ...wish }));
  return filePaths[0] ?? null;
}
