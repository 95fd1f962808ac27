import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIncident } from '#shared/domain/createIncident.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { INCIDENT_STATUSES, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

export const MANY_INCIDENTS = 5000;
/** When the newest began. */
export const NEWEST_MS = Date.UTC(2026, 10, 30);

/** Writes 5,000 incidents of 60 words, one a day. */
export function writeManyIncidents(folder: string): void {
  for (let number = 0; number < MANY_INCIDENTS; number += 1)
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}.incident`), contentOf(number));
}

function contentOf(number: number): string {
  const startedAt = timestampAt(NEWEST_MS - number * DAY_MS);
  let ids = 0;
  const deps = { newId: () => toId<never>(`id-${number}-${++ids}`), now: () => startedAt };
  const facts = { title: `Checkout was slow ${number}`, timeZone: 'UTC', startedAt, resolvedAt: null };
  const incident = createIncident({ ...facts, severity: SEVERITIES[number % 5] ?? 'SEV3' }, deps);
  const words = Array.from({ length: 60 }, (_, at) => `w${((number * 31 + at * 977) % 4000).toString(36)}`);
  return serializeIncident({
    ...incident,
    status: INCIDENT_STATUSES[number % 4] ?? 'draft',
    tags: [`service-${number % 40}`],
    summary: words.join(' '),
  });
}
