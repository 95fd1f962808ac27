/**
 * Gives the keyboard to the row of this file, where the list shows it and nobody went elsewhere meanwhile: the heading has the
 * keyboard by itself. True where the row is there.
 */
export function focusRow(path: string): boolean {
  const { activeElement, body } = document;
  const isElsewhere = activeElement !== body && activeElement?.closest('[data-row], h2') === null;
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(path)}"]`);
  if (!isElsewhere) row?.focus();
  return row !== null;
}

/** The row that the keyboard goes to when this one is gone: the next, at the end the one before. */
export function rowBeside(path: string): HTMLElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((each) => each.dataset.row === path);
  return rows[at + 1] ?? rows[at - 1];
}
