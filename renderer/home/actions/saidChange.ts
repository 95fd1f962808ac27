import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { type ActionChange, type SaidActionState, saidFacts } from '#shared/domain/items/actionChange.ts';
import { comingDay } from '#shared/domain/items/comingDay.ts';
import { type CalendarDay, dayText } from '#shared/time/calendarDay.ts';
import { readDay } from '#shared/time/readDay.ts';

/** What somebody says of an action in the dialog, as it is understood. */
export interface SaidChange {
  /** As it is written into the file; empty for none, null for a text that is no day. */
  readonly due: string | null;
  /** The same of the day until which it is left alone. */
  readonly snoozedUntil: string | null;
  /** That day was there before it was typed: the action would not be left alone at all. */
  readonly isSnoozePast: boolean;
  /** Null while a day is none, or a reason is missing. */
  readonly change: ActionChange | null;
}

/** `today` is the day in the zone of the incident. */
export function saidChange(was: SaidActionState, said: SaidActionState, today: CalendarDay): SaidChange {
  const due = dayOrNone(said.due, today);
  const snoozedUntil = dayOrNone(said.snoozedUntil, today);
  const isNew = snoozedUntil !== null && snoozedUntil !== '' && snoozedUntil !== was.snoozedUntil;
  const isSnoozePast = isNew && snoozedUntil <= dayText(today);
  const isReasonMissing = said.status === 'not-doing' && said.notDoingReason.trim() === '';
  const isUnexplained = isOpenAction(said) && snoozedUntil !== '' && said.snoozeReason.trim() === '';
  if (due === null || snoozedUntil === null || isSnoozePast || isReasonMissing || isUnexplained)
    return { due, snoozedUntil, isSnoozePast, change: null };
  const next: SaidActionState = {
    ...said,
    owner: said.owner.trim(),
    team: said.team.trim(),
    due,
    snoozedUntil,
    // The reason goes with the day: alone it would say nothing.
    snoozeReason: snoozedUntil === '' ? '' : said.snoozeReason.trim(),
  };
  return { due, snoozedUntil, isSnoozePast, change: saidFacts(was, next) };
}

function dayOrNone(text: string, today: CalendarDay): string | null {
  if (text.trim() === '') return '';
  const day = readDay(text, today) ?? comingDay(text, today);
  return day === null ? null : dayText(day);
}
