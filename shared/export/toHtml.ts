import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { type FontFile, fontFaces } from '#shared/export/page/fontFaces.ts';
import { reportBody } from '#shared/export/page/reportBody.ts';
import { REPORT_STYLES } from '#shared/export/page/reportStyles.ts';
import { documentStart } from '#shared/export/parts/documentStart.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';
import { reportTitle } from '#shared/export/report/titleBlock.ts';
import type { PageSize } from '#shared/settings/settings.ts';
import { cleanText } from '#shared/text/cleanText.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

export interface HtmlOptions {
  readonly audience: Audience;
  /** The paper that it will be printed on. */
  readonly pageSize: PageSize;
  /** Empty: the page uses the reader's own Inter, or the system's font. */
  readonly fonts: readonly FontFile[];
}

/** Space around the text on paper, in millimetres. The header and the footer stand in it. */
export const PAGE_MARGINS = { top: 20, right: 17, bottom: 18, left: 17 } as const;

/** The finished document as one HTML page that needs nothing else, made to be read and to be printed. */
export function toHtml(incident: Incident, options: HtmlOptions): string {
  const { audience } = options;
  const visible = withoutPrivateParts(incident, audience);
  const body = reportBody(buildReport(incident, { audience, hasFigures: true }));
  const page: HtmlRoot = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: 'en' }, [
        element('head', {}, headOf(visible, documentStart(incident), options)),
        element('body', {}, [element('main', {}, body.children as ElementContent[])]), // No doctype inside.
      ]),
    ],
  };
  return `${write(page)}\n`;
}

/** The document's content alone, without drawings, for the clipboard's rich text. */
export function toHtmlFragment(incident: Incident, audience: Audience): string {
  return write(reportBody(buildReport(incident, { audience })));
}

function headOf(incident: Incident, start: Timestamp | null, options: HtmlOptions): Element[] {
  const date = start === null ? null : isoDate(start, incident.timeZone);
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [textNode(cleanText(reportTitle(incident)))]),
    ...(date === null ? [] : [element('meta', { name: 'date', content: date })]),
    element('style', {}, [textNode(fontFaces(options.fonts) + REPORT_STYLES + paper(options.pageSize))]),
  ];
}

function paper(pageSize: PageSize): string {
  const { top, right, bottom, left } = PAGE_MARGINS;
  return `@page{size:${pageSize};margin:${top}mm ${right}mm ${bottom}mm ${left}mm}\n`;
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function textNode(value: string): ElementContent {
  return { type: 'text', value };
}
