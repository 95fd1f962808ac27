import { SAID_TIMES } from '#shared/domain/createIncident.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import {
  type BusinessHours,
  TRIGGER_CRITERIA,
  WHEN_TO_WRITE_LIMITS,
  type WhenToWrite,
} from '#shared/domain/incident/trigger.ts';
import { type FormGuards, isListOf, isNumberOrNothing, isOneOf, isText } from '#shared/drafts/formDraft.ts';
import type { DecisionFacts } from '#shared/rules/decision/decisionFacts.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What may come back into the team's bounds when their form was not finished. */
export const BOUND_GUARDS: FormGuards<WhenToWrite> = {
  criteria: (value): value is WhenToWrite['criteria'] =>
    isRecord(value) &&
    isWithin(value.downtimeMinutes, WHEN_TO_WRITE_LIMITS.downtimeMinutes) &&
    isWithin(value.repeatDays, WHEN_TO_WRITE_LIMITS.repeatDays) &&
    isHours(value.businessHours),
  threshold: (value): value is WhenToWrite['threshold'] =>
    isRecord(value) &&
    isWithin(value.usersPercent, WHEN_TO_WRITE_LIMITS.usersPercent) &&
    isWithin(value.minutes, WHEN_TO_WRITE_LIMITS.minutes),
};

function isHours(value: unknown): value is BusinessHours {
  return isRecord(value) && isClock(value.from) && isClock(value.to) && isListOf(isWeekday)(value.days);
}

function isClock(value: unknown): value is string {
  return isText(value) && CLOCK.test(value);
}

function isWeekday(value: unknown): value is number {
  return isWithin(value, { min: 1, max: 7 }) && Number.isInteger(value);
}

function isWithin(
  value: unknown,
  { min, max }: { readonly min: number; readonly max: number },
): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What may come back into the facts of a decision that was not finished. */
export const FACT_GUARDS: FormGuards<DecisionFacts> = {
  title: isText,
  timeZone: (value): value is string => isText(value) && isTimeZone(value),
  startedAt: isTimeOrNothing,
  resolvedAt: isTimeOrNothing,
  pagedAt: isTimeOrNothing,
  approximate: isListOf(isOneOf(SAID_TIMES)),
  zoned: isListOf(isOneOf(SAID_TIMES)),
  downMinutes: isNumberOrNothing,
  usersPercent: isNumberOrNothing,
  said: isSaid,
  notAlike: isListOf(isIncidentId),
  note: isText,
};

function isTimeOrNothing(value: unknown): value is Timestamp | null {
  return value === null || (isText(value) && parseTimestamp(value) !== null);
}

function isSaid(value: unknown): value is DecisionFacts['said'] {
  if (typeof value !== 'object' || value === null) return false;
  const criteria: readonly string[] = TRIGGER_CRITERIA;
  return Object.entries(value).every(([name, said]) => criteria.includes(name) && typeof said === 'boolean');
}

/** Any text names an incident that may once have been there. */
function isIncidentId(value: unknown): value is IncidentId {
  return isText(value);
}
