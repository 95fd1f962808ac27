import { USUAL_PRIORITY } from '#shared/domain/incident/actionItem.ts';
import type { ReadAction } from '#shared/domain/items/readActionLine.ts';
import { typeFromTitle } from '#shared/domain/items/typeFromTitle.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';
import { ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';

/** What a typed line makes: `“Alert at 80 %” · Sarah · due 14 March 2026 · P0 · Detect`; what it does not say is told as well. */
export function actionLineWords({ title, owner, due, priority, type }: ReadAction): string {
  const parts = [
    title === '' ? 'no title yet' : `“${title}”`,
    owner ?? 'no owner yet',
    due === undefined ? 'no due date yet' : `due ${longCalendarDate(due)}`,
    priority ?? USUAL_PRIORITY,
    ACTION_TYPE_WORDS[type ?? typeFromTitle(title)],
  ];
  return parts.join(' · ');
}
