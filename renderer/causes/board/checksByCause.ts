import { byObject, memoised } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';
import type { CauseCheck } from '#shared/rules/causes/causeCheck.ts';

type Checks = ReadonlyMap<string, readonly CauseCheck[]>;

/** The questions to ask of each answer, by its id; the same map as long as the questions are the same. */
export const checksByCause = memoised((incident: Incident): Checks => byCause(causeChecks(incident)));

const byCause = byObject((checks: readonly CauseCheck[]): Checks => {
  const found = new Map<string, CauseCheck[]>();
  for (const check of checks) {
    const others = found.get(check.causeId);
    if (others === undefined) found.set(check.causeId, [check]);
    else others.push(check);
  }
  return found;
});
