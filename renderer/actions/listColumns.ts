import type { CSSProperties } from 'react';
import { dueShown } from '#renderer/actions/dueWords.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';

/** What a letter of a chip is wide, about, and what a chip has around its words, in pixels. */
const LETTER = 7;
const AROUND = 20;
/** A longer name is cut, with its whole in the tip. */
const MOST_LETTERS = 20;

/** How wide the columns of owner and date must be for what stands in them, as properties for the list's style sheet. */
export function listColumns(actions: readonly ActionItem[], now: string): CSSProperties {
  const owners = actions.map(({ owner = 'Owner?' }) => owner.length);
  const dates = actions.map(({ due = '' }) => (dueShown(due, now) || 'Due?').length);
  return { '--owner': columnOf(owners), '--due': columnOf(dates) } as CSSProperties; // Custom properties are not typed.
}

function columnOf(lengths: readonly number[]): string {
  const longest = lengths.reduce((one, other) => Math.max(one, other), 'Owner?'.length);
  return `${Math.min(longest, MOST_LETTERS) * LETTER + AROUND}px`;
}
