import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

/** The sample with ids `id-1`, `id-2` … and made on 11 March 2026, the same every time. */
export function sampleIncident(): Incident {
  let count = 0;
  return createSampleIncident({
    newId: () => {
      count += 1;
      return toId(`id-${count}`);
    },
    now: () => timestampAt(Date.UTC(2026, 2, 11, 9, 0)),
  });
}
