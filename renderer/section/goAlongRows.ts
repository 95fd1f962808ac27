import type { KeyboardEvent } from 'react';

/** Arrow keys, Home and End go from row to row of a list, or of all lists in an element marked `data-rows`. */
export function goAlongRows(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget } = event;
  const list = currentTarget.closest('[data-rows]') ?? currentTarget.closest('ul');
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.indexOf(currentTarget);
  const next = { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], Home: rows[0], End: rows.at(-1) };
  if (!Object.hasOwn(next, event.key)) return;
  const row = next[event.key as keyof typeof next]; // It is one of them.
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
}
