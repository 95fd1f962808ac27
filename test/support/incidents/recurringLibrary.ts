import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Safeguard } from '#shared/domain/incident/causeNode.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause, buildItem } from '#test/support/incidents/buildParts.ts';

/** A safeguard that recurs in known incidents, in words that differ from one to the next. */
interface Family {
  readonly safeguard: Safeguard;
  readonly answers: readonly [string, string];
  /** It was missing in every incident whose number, divided by 50, leaves this rest. */
  readonly rest: number;
  /** What became of the actions that answer it; none: nobody answered it. */
  readonly status: ActionItem['status'] | null;
}

const FAMILIES: readonly Family[] = [
  {
    safeguard: 'detect',
    answers: ['no alert on the connection pool', 'nothing alerted when the connection pool filled up'],
    rest: 3,
    status: 'done',
  },
  {
    safeguard: 'prevent',
    answers: ['there is no test of the rollback', 'the rollback was never tested'],
    rest: 7,
    status: 'open',
  },
  {
    safeguard: 'recover',
    answers: ['the runbook for failover is out of date', 'failover runbook was outdated'],
    rest: 11,
    status: null,
  },
];

const EVERY = 50;

/** The incident with this number; a smaller number began later. What is no family of it was missing only there. */
export function recurringIncident(number: number): Incident {
  const family = FAMILIES.find(({ rest }) => number % EVERY === rest);
  const began = timestampAt(TEST_NOW_MS - (number + 1) * DAY_MS);
  const alone = `nobody measured gizmo${number} while widget${number} was replaced`;
  const answer = family?.answers[Math.floor(number / EVERY) % 2] ?? alone;
  const stop = { reason: 'safeguard', safeguard: family?.safeguard ?? 'detect' } as const;
  const status = family?.status ?? null;
  return buildIncident({
    id: toId(`recurring-${number}`),
    title: `Outage ${number}`,
    createdAt: began,
    updatedAt: began,
    causes: [
      buildCause('why', null, { answer: `step ${number} failed` }),
      buildCause('leaf', 'why', { answer, stop }),
    ],
    actions: status === null ? [] : [buildAction(`a-${number}`, { status, causeIds: [toId('leaf')] })],
    lessons: [buildItem('lesson', `Replace widget${number} before gizmo${number} is old`)],
  });
}

/** The truths about the first `count` incidents, from how they are made: of each family its numbers, newest first. */
export function recurringTruths(count: number) {
  return FAMILIES.map(({ rest, status }) => {
    const numbers = Array.from({ length: count }, (_, number) => number).filter(
      (number) => number % EVERY === rest,
    );
    return {
      numbers,
      actions: status === null ? 0 : numbers.length,
      done: status === 'done' ? numbers.length : 0,
      open: status === 'open' ? numbers.length : 0,
      // The newest has come last so far.
      cameAgain: status === 'done' ? numbers.length - 1 : 0,
    };
  });
}
