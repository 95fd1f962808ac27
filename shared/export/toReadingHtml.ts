import type { Element } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { reportBody } from '#shared/export/page/reportBody.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';

export type ReadingOptions = Pick<ReportOptions, 'audience' | 'exportedAt' | 'whysAs' | 'pictures'>;

/**
 * What stands between the tags of an exported page's `main`, block by block, to be read in a window whose own headings
 * stand above: for assistive technology the document's headings begin at level 3.
 */
export function toReadingHtml(incident: Incident, options: ReadingOptions): readonly string[] {
  const body = reportBody(buildReport(incident, { ...options, hasFigures: true }));
  return body.children.map((block) => {
    if (block.type === 'element') lower(block);
    return write(block);
  });
}

/** Headings stand at the top of the report's tree only. Each page gets a tree of its own, so this changes it in place. */
function lower({ tagName, properties }: Element): void {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined) properties.ariaLevel = `${Number(level) + 2}`;
}
