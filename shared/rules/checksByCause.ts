import { fromLast, type Last, memoised } from '#shared/basics/memo.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';
import type { CauseCheck } from '#shared/rules/causes/causeCheck.ts';

type Checks = ReadonlyMap<string, readonly CauseCheck[]>;

/**
 * The questions to ask of each answer, by its id. An answer's own are the same list as long as they are the same questions,
 * so that a key press in one of hundreds draws that one again.
 */
export const checksByCause = memoised((incident: Incident): Checks => lastByCause(causeChecks(incident)));

/** The questions that one answer raises. */
export const checksFor = memoised(
  (incident: Incident, id: CauseId): readonly CauseCheck[] => checksByCause(incident).get(id) ?? NONE,
);

const NONE: readonly CauseCheck[] = [];

const lastByCause = fromLast(
  (checks: readonly CauseCheck[], last: Last<readonly CauseCheck[], Checks> | null) => {
    if (last?.input === checks) return last.answer;
    const now = byCause(checks);
    for (const [id, foundChecks] of now) {
      const before = last?.answer.get(id);
      if (before !== undefined && JSON.stringify(before) === JSON.stringify(foundChecks)) now.set(id, before);
    }
    return now;
  },
);

function byCause(checks: readonly CauseCheck[]): Map<string, readonly CauseCheck[]> {
  const found = new Map<string, CauseCheck[]>();
  for (const check of checks) {
    const others = found.get(check.causeId);
    if (others === undefined) found.set(check.causeId, [check]);
    else others.push(check);
  }
  return new Map(found);
}
