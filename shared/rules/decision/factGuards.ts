import type { IncidentId } from '#shared/domain/incident/ids.ts';
import { TRIGGER_CRITERIA } from '#shared/domain/incident/trigger.ts';
import { type FormGuards, isListOf, isNumberOrNothing, isOneOf, isText } from '#shared/drafts/formDraft.ts';
import { type DecisionFacts, FACT_TIMES } from '#shared/rules/decision/decisionFacts.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';

/** What may come back into the facts of a decision that was not finished. */
export const FACT_GUARDS: FormGuards<DecisionFacts> = {
  title: isText,
  timeZone: (value): value is string => isText(value) && isTimeZone(value),
  startedAt: isTimeOrNothing,
  resolvedAt: isTimeOrNothing,
  pagedAt: isTimeOrNothing,
  approximate: isListOf(isOneOf(FACT_TIMES)),
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
