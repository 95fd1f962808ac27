import type { Incident } from '#shared/domain/incident/incident.ts';
import { type ExportRecord, FORMATS } from '#shared/domain/incident/publication.ts';
import { exportFingerprint } from '#shared/publication/record/recordExport.ts';

/** A document that left, and whether what its audience would get now is another. */
export interface ExportStatus {
  readonly record: ExportRecord;
  /** Null: the record is of a version that kept no fingerprint. */
  readonly isChanged: boolean | null;
}

/** What left, newest first. Looks at the whole document once for each audience that has a record, and once more for JSON. */
export function exportStatus(incident: Incident): readonly ExportStatus[] {
  const now = new Map<string, string>();
  const current = (record: ExportRecord): string => {
    const key = `${record.audience} ${record.format === 'json'}`;
    const known = now.get(key) ?? exportFingerprint(incident, record);
    now.set(key, known);
    return known;
  };
  return incident.publication.lastExports.toReversed().map((record) => ({
    record,
    isChanged: record.fingerprint === undefined ? null : record.fingerprint !== current(record),
  }));
}

/** A file is saved; who gets it is up to whoever saved it. */
export function leftAs({ record }: ExportStatus): 'sent' | 'saved' {
  return record.fileName === undefined ? 'sent' : 'saved';
}

/** As what it left: `PDF`, `Copied text`. */
export function sentAs({ format, way = 'file' }: ExportRecord): string {
  if (way === 'clipboard') return 'Copied text';
  if (way === 'print') return 'On paper';
  return way === 'status-page' ? 'Text for the status page' : FORMATS[format].name;
}
