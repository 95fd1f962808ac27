import type { Incident } from '#shared/domain/incident/incident.ts';
import { markdownOf } from '#shared/export/markdown/markdownOf.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';

/**
 * The finished document as CommonMark with GFM tables, ending with a line break. Every plain field
 * reads as its own text, whatever characters it holds. Web addresses are links in the internal document, and escaped in
 * the public one so that viewers do not link them; a mail address may still be linked by viewers that look for them in finished text,
 * which no escape prevents, but its characters stay the same.
 */
export function toMarkdown(incident: Incident, options: Omit<ReportOptions, 'hasFigures'>): string {
  return markdownOf(buildReport(incident, { ...options, hasFigures: false }));
}
