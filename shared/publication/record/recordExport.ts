import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ExportRecord } from '#shared/domain/incident/publication.ts';
import { exportFingerprint } from '#shared/publication/record/exportFingerprint.ts';

/** Older ones are forgotten. */
const MOST_RECORDS = 50;

/**
 * Notes that the document left. `exported` is the incident as it was handed out, which may have been edited since;
 * the note goes into `incident`.
 */
export function recordExport(
  incident: Incident,
  exported: Incident,
  facts: Omit<ExportRecord, 'fingerprint'>,
): Incident {
  const record = { ...facts, fingerprint: exportFingerprint(exported, facts.audience) };
  const lastExports = [...incident.publication.lastExports, record].slice(-MOST_RECORDS);
  return { ...incident, publication: { ...incident.publication, lastExports } };
}
