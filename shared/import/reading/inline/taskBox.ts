/** What stands in the box of a task in front of an item: a space, an x, or a sign of a list that knows more states. */
const BOX = /^\s*(?:[-*+•‣◦▪●·–—]|\d{1,3}[.)])\s+\[([ xX~/>-])\]\s/;

export type TaskState = 'open' | 'done' | 'in-progress' | 'not-doing';

/** `[x] `, as the line of an item has it in front of its words; empty where it has no box. */
export function boxOf(raw: string): string {
  const mark = BOX.exec(raw)?.[1];
  return mark === undefined ? '' : `[${mark}] `;
}

/** What the box of an item says of it; null where it has none. */
export function taskState(raw: string): TaskState | null {
  const mark = BOX.exec(raw)?.[1];
  if (mark === undefined) return null;
  if (mark === 'x' || mark === 'X') return 'done';
  if (mark === '-') return 'not-doing';
  return mark === '~' || mark === '/' ? 'in-progress' : 'open';
}
