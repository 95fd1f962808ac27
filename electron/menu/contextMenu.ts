import {
  app,
  BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import { literalLabel } from '#electron/menu/menuLabel.ts';
import { deskWindow } from '#electron/windows/deskWindow.ts';

type Template = MenuItemConstructorOptions[];

/** More would push what else is in the menu away. */
const MOST_SUGGESTIONS = 5;

/** The facts of a right click that decide which entries its menu has. */
type Asked = Pick<
  ContextMenuParams,
  'isEditable' | 'editFlags' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'
>;

/** Gives the desk a menu of its own at a right click, since Electron brings none. The wall has nothing to choose. */
export function serveContextMenu(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_asked, params) => {
      const window = BrowserWindow.fromWebContents(contents);
      const items = contextMenuItems(params, contents);
      if (window === null || window !== deskWindow() || items.length === 0) return;
      Menu.buildFromTemplate(items).popup({ window, sourceType: params.menuSourceType });
    });
  });
}

/** Corrections of a misspelt word, and what can be done with the selection; nothing where there is neither. */
export function contextMenuItems(
  { isEditable, editFlags, selectionText, misspelledWord, dictionarySuggestions }: Asked,
  contents: Pick<WebContents, 'replaceMisspelling'>,
): Template {
  const corrections: Template =
    misspelledWord === ''
      ? []
      : dictionarySuggestions.slice(0, MOST_SUGGESTIONS).map((word) => ({
          label: literalLabel(word),
          click: () => contents.replaceMisspelling(word),
        }));
  const unknownWord: Template =
    misspelledWord !== '' && corrections.length === 0 ? [{ label: 'No other spelling', enabled: false }] : [];
  const copy: MenuItemConstructorOptions = { role: 'copy', enabled: editFlags.canCopy };
  const editing: Template = isEditable
    ? [
        { role: 'cut', enabled: editFlags.canCut },
        copy,
        { role: 'paste', enabled: editFlags.canPaste },
        { role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
        { role: 'selectAll', enabled: editFlags.canSelectAll },
      ]
    : selectionText.trim() === ''
      ? []
      : [copy];
  const spelling = [...corrections, ...unknownWord];
  return spelling.length > 0 && editing.length > 0
    ? [...spelling, { type: 'separator' }, ...editing]
    : [...spelling, ...editing];
}
