import type { Incident } from '#shared/domain/incident/incident.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';
import type { CauseCheck } from '#shared/rules/causes/causeCheck.ts';

type Checks = ReadonlyMap<string, readonly CauseCheck[]>;

const known = new WeakMap<readonly CauseCheck[], Checks>();

/** The questions to ask of each answer, by its id; the same map as long as the questions are the same. */
export function checksByCause(incident: Incident): Checks {
  const checks = causeChecks(incident);
  const before = known.get(checks);
  if (before !== undefined) return before;
  const byCause = new Map<string, CauseCheck[]>();
  for (const check of checks) {
    const others = byCause.get(check.causeId);
    if (others === undefined) byCause.set(check.causeId, [check]);
    else others.push(check);
  }
  known.set(checks, byCause);
  return byCause;
}
