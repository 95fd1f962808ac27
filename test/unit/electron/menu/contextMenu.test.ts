import type { ContextMenuParams } from 'electron';
import { expect, it, vi } from 'vitest';
import { contextMenuItems } from '#electron/menu/contextMenu.ts';

type Asked = Parameters<typeof contextMenuItems>[0];

const NOTHING: ContextMenuParams['editFlags'] = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: false,
  canDelete: false,
  canSelectAll: false,
  canEditRichly: false,
};

function menuFor(asked: Partial<Asked>) {
  const replaceMisspelling = vi.fn();
  const items = contextMenuItems(
    {
      isEditable: false,
      selectionText: '',
      misspelledWord: '',
      dictionarySuggestions: [],
      editFlags: NOTHING,
      ...asked,
    },
    { replaceMisspelling },
  );
  const shown = items.map(({ role, label, type, enabled = true }) => ({
    is: role ?? label ?? type,
    enabled,
  }));
  return { items, shown, replaceMisspelling };
}

it('offers in a field what can be done there', () => {
  const editFlags = { ...NOTHING, canPaste: true, canSelectAll: true };
  expect(menuFor({ isEditable: true, editFlags }).shown).toEqual([
    { is: 'cut', enabled: false },
    { is: 'copy', enabled: false },
    { is: 'paste', enabled: true },
    { is: 'pasteAndMatchStyle', enabled: true },
    { is: 'selectAll', enabled: true },
  ]);
});

it('offers to copy selected text, and nothing where none is', () => {
  const editFlags = { ...NOTHING, canCopy: true };
  expect(menuFor({ selectionText: 'Checkout', editFlags }).shown).toEqual([{ is: 'copy', enabled: true }]);
  expect(menuFor({ selectionText: ' ', editFlags }).shown).toEqual([]);
});

it('corrects a misspelt word', () => {
  const dictionarySuggestions = ['timeline', 'R&D', 'c', 'd', 'e', 'f'];
  const { shown, items, replaceMisspelling } = menuFor({
    isEditable: true,
    misspelledWord: 'timelien',
    dictionarySuggestions,
  });
  expect(shown.map(({ is }) => is).slice(0, 6)).toEqual(['timeline', 'R&&D', 'c', 'd', 'e', 'separator']);
  items[1]?.click?.({} as never, undefined, {} as never); // It reads none of them.
  expect(replaceMisspelling).toHaveBeenCalledExactlyOnceWith('R&D');
});

it('says of a misspelt word that nothing is known of it', () => {
  const { shown } = menuFor({ isEditable: true, misspelledWord: 'qwxz' });
  expect(shown[0]).toEqual({ is: 'No other spelling', enabled: false });
});
