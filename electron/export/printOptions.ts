import type { PrintToPDFOptions } from 'electron';
import { PAGE_MARGINS } from '#shared/export/toHtml.ts';
import type { PageSize } from '#shared/settings/settings.ts';
import { escapeHtml } from '#shared/text/escapes.ts';

/** What stands around the text of every printed page. */
export interface PrintedPage {
  readonly pageSize: PageSize;
  readonly title: string;
  /** For people: `10 March 2026`. */
  readonly dateText: string;
}

const MM_PER_INCH = 25.4;

/** The header and footer are pages of their own: they know neither the document's styles nor its fonts. */
const LINE_STYLE = [
  'font:8px Inter,system-ui,sans-serif',
  'color:#6b7280',
  `padding:0 ${PAGE_MARGINS.right}mm 0 ${PAGE_MARGINS.left}mm`,
  'width:100%',
  'display:flex',
  'justify-content:space-between',
  'gap:8mm',
].join(';');

const TITLE_STYLE = 'overflow:hidden;white-space:nowrap;text-overflow:ellipsis';

/** Tagged, with an outline of its headings, the title and date above and the page number below. */
export function printOptions({ pageSize, title, dateText }: PrintedPage): PrintToPDFOptions {
  const name = `<span style="${TITLE_STYLE}">${escapeHtml(withoutEmoji(title))}</span>`;
  const date = `<span style="white-space:nowrap">${escapeHtml(dateText)}</span>`;
  const number = 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>';
  return {
    pageSize,
    margins: {
      top: PAGE_MARGINS.top / MM_PER_INCH,
      right: PAGE_MARGINS.right / MM_PER_INCH,
      bottom: PAGE_MARGINS.bottom / MM_PER_INCH,
      left: PAGE_MARGINS.left / MM_PER_INCH,
    },
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: `<div style="${LINE_STYLE}">${name}${date}</div>`,
    footerTemplate: `<div style="${LINE_STYLE}"><span></span><span>${number}</span></div>`,
  };
}

/** Emoji, and what joins or varies them. */
const EMOJI = /(?![©®™])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\u200d|\ufe0f|\u20e3)/gu;

/** What the fonts at hand may not have: the header would show an empty box. A title of nothing else stays. */
function withoutEmoji(title: string): string {
  return title.replace(EMOJI, '').replace(/\s+/g, ' ').trim() || title;
}
