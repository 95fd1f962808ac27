import type { FindingSeverity } from '#shared/domain/incident/finding.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { whoActs } from '#shared/names/whoActs.ts';
import { fallsInClockGap } from '#shared/time/clockGap.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** The words for the events that a rule found, by their names and count. */
export type RuleWords = (names: string, count: number) => string;

/** Something that can be missing or odd in one event, seen on its own. */
export interface EventRule {
  /** Stable, as in the command line's JSON. */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** The field where it is mended. */
  readonly field: keyof TimelineEvent;
  readonly isFound: (event: TimelineEvent, timeZone: string) => boolean;
  readonly words: RuleWords;
}

/** An event that waits for its time. */
export const UNPLACED_RULE = 'event-unplaced';

/** In the order in which they are listed. */
export const EVENT_RULES: readonly EventRule[] = [
  {
    rule: 'event-title',
    severity: 'warning',
    field: 'title',
    isFound: ({ title }) => title.trim() === '',
    words: (names, count) =>
      count === 1 ? `${names} has no text. What happened?` : `${names} have no text. What happened?`,
  },
  {
    rule: UNPLACED_RULE,
    severity: 'warning',
    field: 'occurredAt',
    isFound: ({ occurredAt }) => occurredAt === null,
    words: (names, count) =>
      count === 1
        ? `${names} has no time yet. What came before it?`
        : `${names} have no time yet. What came before each?`,
  },
  {
    rule: 'event-end',
    severity: 'warning',
    field: 'endedAt',
    isFound: ({ occurredAt, endedAt }) => isBefore(endedAt, occurredAt),
    words: (names, count) =>
      count === 1
        ? `${names} ends before it starts. Which of its two times is right?`
        : `${names} end before they start. Which of their times are right?`,
  },
  {
    rule: 'event-clock-gap',
    severity: 'warning',
    field: 'occurredAt',
    isFound: ({ occurredAt }, timeZone) => occurredAt !== null && fallsInClockGap(occurredAt, timeZone),
    words: (names, count) =>
      count === 1
        ? `${names} is written with a local time that the clocks skipped that night. When was it?`
        : `${names} are written with local times that the clocks skipped that night. When were they?`,
  },
  {
    rule: 'event-known',
    severity: 'note',
    field: 'knownAt',
    isFound: ({ occurredAt, knownAt }) => isBefore(knownAt, occurredAt),
    words: (names, count) =>
      count === 1
        ? `${names} was known before it happened. Which of its two times is right?`
        : `${names} were known before they happened. Which of their times are right?`,
  },
  {
    rule: 'event-signal',
    severity: 'note',
    field: 'source',
    isFound: ({ kind, source }) => (kind === 'action' || kind === 'decision') && isBlank(source),
    words: (names, count) =>
      count === 1
        ? `${names} names no signal. What was seen that led to it?`
        : `${names} name no signal. What was seen that led to each?`,
  },
  {
    rule: 'event-actor',
    severity: 'note',
    field: 'actor',
    isFound: ({ kind, actor, title }) => kind === 'action' && isBlank(actor) && whoActs(title) === null,
    words: (names, count) =>
      count === 1
        ? `${names} does not say who acted. Which role was it?`
        : `${names} do not say who acted. Which role was it each time?`,
  },
];

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function isBefore(a: TimelineEvent['endedAt'], b: TimelineEvent['occurredAt']): boolean {
  return a !== undefined && b !== null && epochMs(a) < epochMs(b);
}
