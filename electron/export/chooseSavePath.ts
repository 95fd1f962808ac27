import { extname } from 'node:path';
import { BrowserWindow, dialog, type WebContents } from 'electron';

interface SavePlace {
  readonly title: string;
  /** Proposed, with the ending that says what it is. */
  readonly name: string;
  /** What such files are called: `Calendar`. */
  readonly typeName: string;
}

/** Asks the person at this window where to save; null when they cancel. */
export async function chooseSavePath(
  sender: WebContents,
  { title, name, typeName }: SavePlace,
): Promise<string | null> {
  const options = {
    title,
    defaultPath: name,
    filters: [{ name: typeName, extensions: [extname(name).slice(1)] }],
  };
  const window = BrowserWindow.fromWebContents(sender);
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}
