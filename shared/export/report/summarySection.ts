import type { RootContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { markdownField } from '#shared/export/report/markdownField.ts';
import { gap } from '#shared/export/report/reportNodes.ts';

/** Section 1 of the guide. */
export function summarySection(incident: Incident): readonly RootContent[] {
  const content = markdownField(incident.summary, 2);
  if (content.length > 0) return content;
  return [gap('what happened, in three to four sentences that anyone in the company can follow.')];
}
