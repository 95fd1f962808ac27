import { createIncident } from '#shared/domain/createIncident.ts';
import { type AnyId, type NewId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { parseTimestamp, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** Ids `new-1`, `new-2` … in the order they are asked for. Two of them beside each other have two words. */
export function countedIds(word = 'new'): NewId {
  let count = 0;
  return <T extends AnyId>() => {
    count += 1;
    return toId<T>(`${word}-${count}`);
  };
}

/** A timestamp written as in files; throws when it is not one, which is a mistake in the test. */
export function at(text: string): Timestamp {
  const timestamp = parseTimestamp(text);
  if (timestamp === null) throw new Error(`Not a timestamp: ${text}`);
  return timestamp;
}

/** 11 March 2026, 09:00 UTC. */
export const TEST_NOW_MS = Date.UTC(2026, 2, 11, 9, 0);

/** A new draft in UTC with nothing in it but its title and the parts given. */
export function buildIncident(parts: Partial<Incident> = {}): Incident {
  const facts = {
    title: 'Checkout down',
    severity: 'SEV2',
    timeZone: 'UTC',
    startedAt: null,
    resolvedAt: null,
  } as const;
  const newId: NewId = <T extends AnyId>() => toId<T>('incident-row');
  const empty = createIncident(facts, { newId, now: () => timestampAt(TEST_NOW_MS) });
  return { ...empty, id: toId('incident-1'), impact: [], ...parts };
}
