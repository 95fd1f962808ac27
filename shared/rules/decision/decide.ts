import {
  type BusinessHours,
  TRIGGER_CRITERIA,
  type TriggerCriterion,
  type WhenToWrite,
} from '#shared/domain/incident/trigger.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { type DecisionFacts, downtimeOf } from '#shared/rules/decision/decisionFacts.ts';
import { type CalendarDay, dayNumber } from '#shared/time/calendarDay.ts';
import { clockTime, durationText, shortDate, weekdayName } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/** Whether one rule holds. */
export interface RuleAnswer {
  readonly isMet: boolean;
  /** In a few words, such as `23 min`; empty when nothing was said. */
  readonly why: string;
  /** False: nothing was said that it could be answered from, so it counts as not met. */
  readonly isKnown: boolean;
}

interface CriterionAnswer extends RuleAnswer {
  readonly criterion: TriggerCriterion;
}

/** Whether a postmortem is written, and why. */
export interface Decision {
  /** One criterion is enough, and so is the threshold. */
  readonly isNeeded: boolean;
  /** False while nothing at all was said. */
  readonly isAnswered: boolean;
  /** All six, in the guide's order. */
  readonly criteria: readonly CriterionAnswer[];
  readonly threshold: RuleAnswer;
}

const UNKNOWN: RuleAnswer = { isMet: false, why: '', isKnown: false };

/**
 * Holds the facts against the guide's six criteria and the team's threshold ("When to Write a
 * Postmortem"). A bound that is reached exactly is not exceeded.
 *
 * @param alike - how many incidents of the days before are recognised as the same type of failure; null
 *   while that is not known
 */
export function decide(facts: DecisionFacts, when: WhenToWrite, alike: number | null): Decision {
  const computed = computedAnswers(facts, when, alike);
  const criteria = TRIGGER_CRITERIA.map((criterion) => ({
    criterion,
    ...withPersonsWord(computed[criterion] ?? UNKNOWN, facts.said[criterion]),
  }));
  const threshold = thresholdAnswer(facts, when);
  const rules = [...criteria, threshold];
  return {
    criteria,
    threshold,
    isNeeded: rules.some(({ isMet }) => isMet),
    // That nothing alike was found in the library says little before anything else is known.
    isAnswered: rules.some(({ isMet, isKnown }, index) => isMet || (isKnown && index !== REPEATED)),
  };
}

const REPEATED = TRIGGER_CRITERIA.indexOf('repeated');

function computedAnswers(
  facts: DecisionFacts,
  { criteria: bounds }: WhenToWrite,
  alike: number | null,
): Readonly<Partial<Record<TriggerCriterion, RuleAnswer>>> {
  const minutes = downtimeOf(facts);
  return {
    downtime: minutes === null ? UNKNOWN : known(minutes > bounds.downtimeMinutes, durationText(minutes)),
    'paged-outside-hours': pagedAnswer(facts, bounds.businessHours),
    repeated: alike === null ? UNKNOWN : known(alike > 0, alikeWords(alike)),
  };
}

/** While nobody says when on-call was paged, the start of the impact tells whether that was outside business hours. */
function pagedAnswer(
  { pagedAt, startedAt, timeZone, approximate }: DecisionFacts,
  hours: BusinessHours,
): RuleAnswer {
  if (pagedAt === null) {
    const isOutside = startedAt !== null && isOutsideHours(startedAt, hours, timeZone);
    return isOutside
      ? { ...UNKNOWN, why: `it began at ${clockTime(startedAt, timeZone)}, outside them` }
      : UNKNOWN;
  }
  const precision = approximate.includes('pagedAt') ? 'approximate' : 'exact';
  return known(
    isOutsideHours(pagedAt, hours, timeZone),
    `${weekdayName(pagedAt, timeZone)} ${shortDate(pagedAt, timeZone)}, ${eventClock({ occurredAt: pagedAt, precision }, timeZone)}`,
  );
}

function alikeWords(count: number): string {
  return count === 0 ? 'none alike in the library' : `${count} alike in the library`;
}

function thresholdAnswer(facts: DecisionFacts, { threshold }: WhenToWrite): RuleAnswer {
  const minutes = downtimeOf(facts);
  const { usersPercent } = facts;
  const why = [
    ...(usersPercent === null ? [] : [`${usersPercent}% of users`]),
    ...(minutes === null ? [] : [durationText(minutes)]),
  ].join(' for ');
  // One part that stays below is enough to say no; for a yes both must be known.
  const isBelow =
    (usersPercent !== null && usersPercent <= threshold.usersPercent) ||
    (minutes !== null && minutes <= threshold.minutes);
  if (isBelow) return known(false, why);
  if (usersPercent === null)
    return minutes === null ? UNKNOWN : { ...UNKNOWN, why: 'share of users not said' };
  if (minutes === null) return { ...UNKNOWN, why: 'downtime not said' };
  return known(true, why);
}

function known(isMet: boolean, why: string): RuleAnswer {
  return { isMet, why, isKnown: true };
}

function withPersonsWord(computedAnswer: RuleAnswer, said: boolean | undefined): RuleAnswer {
  if (said === undefined || (computedAnswer.isKnown && said === computedAnswer.isMet)) return computedAnswer;
  const word = said ? 'you say so' : 'you say not';
  return known(said, computedAnswer.isKnown ? `${computedAnswer.why}, but ${word}` : computedAnswer.why);
}

/** Whether a moment is outside business hours in the zone: on another day, before they begin, or once they end. */
function isOutsideHours(moment: Timestamp, hours: BusinessHours, timeZone: string): boolean {
  if (!hours.days.includes(weekday(wallTimeIn(moment, timeZone)))) return true;
  // Clock times of two digits each stand in the order of their text.
  const clock = clockTime(moment, timeZone);
  return clock < hours.from || clock >= hours.to;
}

/** 1 for Monday to 7 for Sunday. */
function weekday(day: CalendarDay): number {
  // The epoch was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
