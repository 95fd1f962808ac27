/** Gives the keyboard to the row of this file, where the list shows it and nobody went elsewhere meanwhile. */
export function focusRow(path: string): void {
  const { activeElement, body } = document;
  const isElsewhere = activeElement !== body && activeElement?.closest('[data-row]') === null;
  if (!isElsewhere) document.querySelector<HTMLElement>(`[data-row="${CSS.escape(path)}"]`)?.focus();
}

/** The row that the keyboard goes to when this one is gone: the next, at the end the one before. */
export function rowBeside(path: string): HTMLElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((each) => each.dataset.row === path);
  return rows[at + 1] ?? rows[at - 1];
}
