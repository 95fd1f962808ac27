import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { isSnoozed } from '#shared/domain/items/snooze.ts';
import { type CountFigure, type CountRow, markOf } from '#shared/publication/figures/figure.ts';
import type { ActionFacts, FigureFacts } from '#shared/publication/figures/figureFacts.ts';
import { counted } from '#shared/text/phrases.ts';
import { type CalendarDay, dayNumber, dayOfText } from '#shared/time/calendarDay.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/** An action with its incident's file, as of a day in its incident's zone. */
interface DatedAction extends ActionFacts {
  readonly path: string;
  /** Days since its incident began; the file does not say when the action itself was agreed on. */
  readonly days: number;
  /** Overdue, and not snoozed. */
  readonly isLate: boolean;
  readonly isSnoozed: boolean;
}

/** As of now; what is due on the day itself is in time. */
function datedActions(facts: readonly FigureFacts[], now: Timestamp): readonly DatedAction[] {
  const days = new Map<string, CalendarDay>();
  return facts.flatMap(({ path, date, timeZone, actions }) => {
    const today = days.get(timeZone) ?? calendarDayIn(now, timeZone);
    days.set(timeZone, today);
    const age = dayNumber(today) - dayNumber(calendarDayIn(date, timeZone));
    return actions.map((action) => {
      const due = dayOfText(action.due);
      const isLeft = isSnoozed(action, today);
      const isLate = isOpenAction(action) && !isLeft && due !== null && dayNumber(due) < dayNumber(today);
      return { ...action, path, days: age, isLate, isSnoozed: isLeft };
    });
  });
}

/** The ages that open actions are put into: each up to so many days, that day not included. */
const AGES = [
  { below: 7, label: 'Under a week', short: '< 1 week' },
  { below: 28, label: '1 to 4 weeks', short: '1–4 weeks' },
  { below: 91, label: '1 to 3 months', short: '1–3 months' },
  { below: 366, label: '3 to 12 months', short: '3–12 months' },
  { below: Number.POSITIVE_INFINITY, label: 'Over a year', short: '> 1 year' },
] as const;

const ACTIONS = ['action item', 'action items'] as const;

export function ageFigure(facts: readonly FigureFacts[], now: Timestamp): CountFigure {
  const open = datedActions(facts, now).filter(isOpenAction);
  const undated = open.filter(({ due }) => dayOfText(due) === null).length;
  const snoozed = open.filter((action) => action.isSnoozed).length;
  const unknown =
    undated === 0 ? '' : ` ${counted(undated, 'has', 'have')} no due date, and so cannot be overdue.`;
  const left = snoozed === 0 ? '' : ` ${counted(snoozed, 'is', 'are')} snoozed, and not overdue until then.`;
  const marks = (rows: readonly DatedAction[]) =>
    AGES.map(({ below }, at) => {
      const from = AGES[at - 1]?.below ?? Number.NEGATIVE_INFINITY;
      return markOf(rows.filter(({ days }) => days >= from && days < below).map(({ path }) => path));
    });
  return {
    id: 'ages',
    title: 'Open action items by age',
    lead: undated === 0 ? '' : `${undated} of ${open.length} without a due date.`,
    note: `Age counts from the day on which the incident began.${unknown}${left}`,
    kind: 'counts',
    counted: ACTIONS,
    places: AGES.map(({ label, short }) => ({ label, short, under: '' })),
    rows: [
      { label: 'Overdue', tone: 'bad', marks: marks(open.filter(({ isLate }) => isLate)) },
      { label: 'Not overdue', tone: 'plain', marks: marks(open.filter(({ isLate }) => !isLate)) },
    ],
  };
}

/** What became of what was promised, in the order shown. Every action is one of them; open ones are those that the list of actions counts so. */
const OUTCOMES: readonly (Pick<CountRow, 'label' | 'tone'> & {
  readonly is: (action: DatedAction) => boolean;
})[] = [
  { label: 'Done on time', tone: 'plain', is: (action) => doneDaysLate(action) === 0 },
  { label: 'Done later', tone: 'bad', is: (action) => (doneDaysLate(action) ?? 0) > 0 },
  {
    label: 'Done, not known when',
    tone: 'unknown',
    is: (action) => action.status === 'done' && doneDaysLate(action) === null,
  },
  { label: 'Not doing', tone: 'plain', is: ({ status }) => status === 'not-doing' },
  { label: 'Open, not overdue', tone: 'plain', is: (action) => isOpenAction(action) && !action.isLate },
  { label: 'Open, overdue', tone: 'bad', is: ({ isLate }) => isLate },
];

/** Days after its due date on which it was done; null where it is not done, or one of the two days is not known. */
function doneDaysLate({ status, due, doneOn }: ActionFacts): number | null {
  const [dueDay, doneDay] = [dayOfText(due), dayOfText(doneOn)];
  if (status !== 'done' || dueDay === null || doneDay === null) return null;
  return Math.max(0, dayNumber(doneDay) - dayNumber(dueDay));
}

export function outcomeFigure(facts: readonly FigureFacts[], now: Timestamp): CountFigure {
  const actions = datedActions(facts, now);
  return {
    id: 'outcomes',
    title: 'What became of action items',
    lead: '',
    note: 'On time: done on its due date or before. Not known: without a due date, or done before Debrief kept the day.',
    kind: 'counts',
    counted: ACTIONS,
    places: [],
    rows: OUTCOMES.map(({ label, tone, is }) => ({
      label,
      tone,
      marks: [markOf(actions.filter(is).map(({ path }) => path))],
    })),
  };
}
