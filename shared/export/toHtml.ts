import type { ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { type FontFile, fontFaces } from '#shared/export/page/fontFaces.ts';
import { element, textNode } from '#shared/export/page/htmlNodes.ts';
import { pageMarks } from '#shared/export/page/pageMarks.ts';
import { reportBody } from '#shared/export/page/reportBody.ts';
import { REPORT_STYLES } from '#shared/export/page/reportStyles.ts';
import { documentStart } from '#shared/export/parts/documentStart.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { reportTitle } from '#shared/export/report/titleBlock.ts';
import type { PageSize } from '#shared/settings/settings.ts';
import { cleanText } from '#shared/text/cleanText.ts';
import { isoDate, longDate } from '#shared/time/formatTime.ts';

export interface HtmlOptions extends Pick<ReportOptions, 'audience' | 'exportedAt' | 'whysAs' | 'pictures'> {
  /** The paper that it will be printed on. */
  readonly pageSize: PageSize;
  /** Empty: the page uses the reader's own Inter, or the system's font. */
  readonly fonts: readonly FontFile[];
}

/** The finished document as one HTML page that needs nothing else, made to be read and to be printed. */
export function toHtml(incident: Incident, options: HtmlOptions): string {
  const { audience, pageSize, fonts, ...more } = options;
  const visible = withoutPrivateParts(incident, audience);
  const start = documentStart(incident);
  const title = reportTitle(visible);
  const body = reportBody(buildReport(incident, { audience, hasFigures: true, ...more }));
  const marks = pageMarks({
    pageSize,
    title,
    dateText: start === null ? '' : longDate(start, visible.timeZone),
    markText: audience === 'internal' ? 'Internal' : '',
  });
  const page: HtmlRoot = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: 'en' }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, [textNode(cleanText(title))]),
          ...(start === null
            ? []
            : [element('meta', { name: 'date', content: isoDate(start, visible.timeZone) })]),
          element('style', {}, [textNode(fontFaces(fonts) + REPORT_STYLES + marks)]),
        ]),
        // No doctype inside.
        element('body', {}, [
          element('main', { className: [`${audience}-version`] }, body.children as ElementContent[]),
        ]),
      ]),
    ],
  };
  return `${write(page)}\n`;
}

/** The document's content alone, without drawings, for the clipboard's rich text. */
export function toHtmlFragment(
  incident: Incident,
  audience: Audience,
  options: Pick<ReportOptions, 'pictures'> = {},
): string {
  return write(reportBody(buildReport(incident, { audience, ...options })));
}
