import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Incident } from '#shared/domain/incident.ts';
import { plainItem } from '#shared/export/markdown/plainItem.ts';
import { plainParagraph } from '#shared/export/markdown/plainParagraph.ts';
import { plainText } from '#shared/export/markdown/plainText.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';

/**
 * The finished document as CommonMark with GFM tables, ending with a line break. Every plain field
 * reads as its own text, whatever characters it holds. Web addresses are escaped so that viewers do
 * not link them; a mail address may still be linked by viewers that look for them in finished text,
 * which no escape prevents, but its characters stay the same.
 */
export function toMarkdown(incident: Incident, options: Omit<ReportOptions, 'hasFigures'>): string {
  const report = buildReport(incident, { ...options, hasFigures: false });
  return write(report, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: false,
    handlers: { text: plainText, paragraph: plainParagraph, listItem: plainItem },
  });
}
