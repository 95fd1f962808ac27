import { byInputs, byObject } from '#shared/basics/memo.ts';
import { type FindingSeverity, type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { type EventName, namesOf } from '#shared/rules/eventNames.ts';
import { EVENT_RULES, type RuleWords } from '#shared/rules/eventRules.ts';

const NONE: readonly number[] = [];

/** What the events lack, seen one by one; the events that lack the same are one finding. */
export function eventFindings({ timeline, timeZone }: Incident, nameOf: EventName): readonly Lack[] {
  const found: TimelineEvent[][] = EVENT_RULES.map(() => []);
  for (const event of timelineInOrder(timeline)) {
    for (const rule of rulesFound(event, timeZone)) found[rule]?.push(event);
  }
  return EVENT_RULES.flatMap((rule, index) => groupFinding(rule, found[index] ?? [], nameOf));
}

/** The indices of the rules that find something in the event. An edit of one leaves the others' answers as they are. */
function rulesFound(event: TimelineEvent, timeZone: string): readonly number[] {
  return rulesInZone(event)(timeZone);
}

const rulesInZone = byObject((event: TimelineEvent) =>
  byInputs((timeZone: string): readonly number[] => {
    const found = EVENT_RULES.flatMap(({ isFound }, index) => (isFound(event, timeZone) ? [index] : []));
    return found.length === 0 ? NONE : found;
  }),
);

interface GroupWords {
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly field: keyof TimelineEvent;
  readonly words: RuleWords;
}

/** One finding for all of the events, at the first of them; none for no events. */
export function groupFinding(
  { rule, severity, field, words }: GroupWords,
  events: readonly TimelineEvent[],
  nameOf: EventName,
): readonly Lack[] {
  const [first] = events;
  if (first === undefined) return [];
  const spot = { place: 'timeline', id: first.id, field } as const;
  return [lack(severity, rule, spot, words(namesOf(events, nameOf), events.length))];
}
