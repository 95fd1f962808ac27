import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ExportRecord } from '#shared/domain/incident/publication.ts';
import { type ChangedLine, changedParts } from '#shared/merge/differenceText.ts';
import type { PartLines } from '#shared/merge/partSections.ts';
import { exportedContent, isUnmarked } from '#shared/publication/record/recordExport.ts';

/**
 * What the audience of an export would read otherwise now, part by part. `exported` is the incident of which it was made. A
 * change that the audience does not see is none: of private notes, or of the public text for the internal document.
 */
export function changedSinceExport(
  exported: Incident,
  present: Incident,
  record: Pick<ExportRecord, 'audience' | 'format'>,
): readonly PartLines<ChangedLine>[] {
  const seen = (incident: Incident) => {
    const content = exportedContent(incident, record);
    return isUnmarked(record) ? withoutMarks(content) : content;
  };
  return changedParts(seen(exported), seen(present));
}

/** With one and the same mark on everything; the shape of an incident stays. */
function withoutMarks(incident: Incident): Incident {
  return JSON.parse(
    JSON.stringify(incident, (key, value) => (key === 'visibility' ? 'internal' : value)),
  ) as Incident;
}
