import { SAID_TIMES, type SaidTime } from '#shared/domain/createIncident.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { TriggerCriterion } from '#shared/domain/incident/trigger.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import type { TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import { compareTimestamps, minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';
import { instantInZone, type WallTime, wallTimeIn } from '#shared/time/zonedTime.ts';

/** The facts behind the decision whether to write a postmortem; null: not said. */
export interface DecisionFacts {
  readonly title: string;
  /** IANA name. */
  readonly timeZone: string;
  /** When customers began to feel it, and when it was over. */
  readonly startedAt: Timestamp | null;
  readonly resolvedAt: Timestamp | null;
  /** Downtime that customers saw, where it is not simply the time between start and end. */
  readonly downMinutes: number | null;
  /** 0 to 100. */
  readonly usersPercent: number | null;
  /** When on-call was paged. */
  readonly pagedAt: Timestamp | null;
  /** Which of these times are approximate. */
  readonly approximate: readonly SaidTime[];
  /** Which of them were typed with a zone of their own, as `09:12 UTC`. */
  readonly zoned: readonly SaidTime[];
  /** What a person said of a criterion; it counts more than what was computed. */
  readonly said: Readonly<Partial<Record<TriggerCriterion, boolean>>>;
  /** Earlier incidents that look alike, but a person said that they are not. */
  readonly notAlike: readonly IncidentId[];
  readonly note: string;
}

/** Nothing said yet, in a zone. */
export function noFacts(timeZone: string): DecisionFacts {
  return {
    title: '',
    timeZone,
    startedAt: null,
    resolvedAt: null,
    downMinutes: null,
    usersPercent: null,
    pagedAt: null,
    approximate: [],
    zoned: [],
    said: {},
    notAlike: [],
    note: '',
  };
}

/** The facts with a time as it was typed; null: the field was emptied. */
export function withFactTime(
  facts: DecisionFacts,
  name: SaidTime,
  time: {
    readonly at: Timestamp;
    readonly precision: 'exact' | 'approximate';
    readonly hasZone?: boolean;
  } | null,
): DecisionFacts {
  const others = (names: readonly SaidTime[]) => names.filter((other) => other !== name);
  const withName = (names: readonly SaidTime[], isIn: boolean) =>
    isIn ? [...others(names), name] : others(names);
  return {
    ...facts,
    [name]: time?.at ?? null,
    approximate: withName(facts.approximate, time?.precision === 'approximate'),
    zoned: withName(facts.zoned, time?.hasZone === true),
  };
}

/** A time that a text says, and whether it says in which zone. */
interface TimeInText {
  readonly at: Timestamp;
  readonly hasZone: boolean;
}

/** The facts with the times that a text says; null or absent: it does not say that one. */
export function withTextTimes(
  facts: DecisionFacts,
  times: Partial<Readonly<Record<SaidTime, TimeInText | null>>>,
): DecisionFacts {
  return SAID_TIMES.reduce((known, name) => {
    const time = times[name] ?? null;
    return time === null ? known : withFactTime(known, name, { ...time, precision: 'exact' });
  }, facts);
}

/** The facts in another zone, with the times that have to be typed once more. */
interface ZoneChange {
  readonly facts: DecisionFacts;
  /** Empty in the facts, as words that a field reads: its clock was skipped or came twice in the zone. */
  readonly asked: readonly { readonly name: SaidTime; readonly words: string }[];
}

/**
 * The zone as it is chosen after the times: 09:12 stays 09:12, for that is what was typed. A time that was typed with
 * a zone of its own stays the moment that it is.
 */
export function withFactZone(facts: DecisionFacts, timeZone: string): ZoneChange {
  let changed: DecisionFacts = { ...facts, timeZone };
  const asked: { readonly name: SaidTime; readonly words: string }[] = [];
  for (const name of SAID_TIMES) {
    const time = facts[name];
    if (time === null || facts.zoned.includes(name)) continue;
    const wall = wallTimeIn(time, facts.timeZone);
    const meant = instantInZone(wall, timeZone);
    if (meant.kind === 'exact') changed = { ...changed, [name]: meant.timestamp };
    else {
      const about = facts.approximate.includes(name) ? '~' : '';
      asked.push({ name, words: `${about}${dayText(wall)} ${clockOf(wall)}` });
      changed = withFactTime(changed, name, null);
    }
  }
  return { facts: changed, asked };
}

function clockOf({ hour, minute, second }: Required<WallTime>): string {
  const parts = second === 0 ? [hour, minute] : [hour, minute, second];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** The moment against which the form reads a time: the time before it, else now. */
export function factTimeContext(
  timeZone: string,
  previous: Timestamp | null,
  now: Timestamp,
): TimeEntryContext {
  return { timeZone, day: wallTimeIn(previous ?? now, timeZone), previous, now };
}

/** Whether the end is before the start, which nothing can be told from. */
export function isBackwards({ startedAt, resolvedAt }: DecisionFacts): boolean {
  return startedAt !== null && resolvedAt !== null && compareTimestamps(resolvedAt, startedAt) < 0;
}

/** Minutes that customers were down: as said, else from start to end; null while unknown or backwards. */
export function downtimeOf(facts: DecisionFacts): number | null {
  const { downMinutes, startedAt, resolvedAt } = facts;
  if (downMinutes !== null) return downMinutes;
  if (startedAt === null || resolvedAt === null || isBackwards(facts)) return null;
  return minutesBetween(startedAt, resolvedAt);
}
