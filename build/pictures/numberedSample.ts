import { type AnyId, type NewId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';
import { type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** The morning after the sample's incident: when what the pictures show was made. */
export const PICTURED_AT: Timestamp = timestampAt(Date.UTC(2026, 2, 11, 9, 0));

/** Ids `id-1`, `id-2` …, so that the same data look the same each time. */
export function numberedIds(): NewId {
  let made = 0;
  return <T extends AnyId>(): T => {
    made += 1;
    return toId<T>(`id-${made}`);
  };
}

/** The sample, the same one each time. */
export function numberedSample(): Incident {
  return createSampleIncident({ newId: numberedIds(), now: () => PICTURED_AT });
}
