import { FONT_FAMILY, INK_FAINT } from '#shared/export/figures/palette.ts';
import type { PageSize } from '#shared/settings/settings.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { textWidth } from '#shared/text/wrapText.ts';

/** Space around the text on paper, in millimetres. The marks stand in it. */
export const PAGE_MARGINS = { top: 20, right: 17, bottom: 18, left: 17 } as const;

/** What stands around the text of every printed page. */
interface PageMarks {
  readonly pageSize: PageSize;
  /** Not on the first page, which begins with it. */
  readonly title: string;
  /** For people: `10 March 2026`; empty for none. */
  readonly dateText: string;
  /** Whom the document is for, where that must not be overlooked: on every page. Empty: anybody. */
  readonly markText: string;
}

/** In pixels. The weight is that of the title, so that its letters are there in every script that it uses. */
const MARK_FONT = 10.5;
/** What a title may take beside the mark and the date. */
const TITLE_WIDTH = 430;

/**
 * The paper with its margins, and in them the document's own header and footer: whom it is for, title, date, page
 * number. They are parts of the page, and so have its fonts and stand on every way to paper.
 */
export function pageMarks({ pageSize, title, dateText, markText }: PageMarks): string {
  const { top, right, bottom, left } = PAGE_MARGINS;
  const heading = [markText, shortened(oneLine(title))].filter((part) => part !== '').join('  ·  ');
  const box = (place: string, content: string) => `@${place}{content:${content};${MARK_STYLE}}`;
  return [
    `@page{size:${pageSize};margin:${top}mm ${right}mm ${bottom}mm ${left}mm;`,
    box('top-left', cssText(heading)),
    box('top-right', cssText(dateText)),
    box('bottom-right', '"Page " counter(page) " of " counter(pages)'),
    '}',
    `@page:first{@top-left{content:${cssText(markText)}}@top-right{content:""}}`,
    '\n',
  ].join('');
}

const MARK_STYLE = `font:600 ${MARK_FONT}px ${FONT_FAMILY};color:${INK_FAINT};white-space:nowrap`;

function shortened(title: string): string {
  const characters = [...title];
  if (textWidth(title, MARK_FONT) <= TITLE_WIDTH) return title;
  let width = textWidth('…', MARK_FONT);
  const end = characters.findIndex((character) => {
    width += textWidth(character, MARK_FONT);
    return width > TITLE_WIDTH;
  });
  const kept = characters.slice(0, end).join('').trimEnd();
  // Between words where that costs little of the title.
  const words = characters[end] === ' ' ? kept : kept.replace(/(?<=.{40})\s+\S*$/u, '');
  return `${words}…`;
}

/** A text as CSS writes one. Whatever could end it, the rule or the style sheet is written by its number. */
function cssText(value: string): string {
  const escaped = value.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.:·…’()-]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `\\${code.toString(16).padStart(6, '0')}`;
  });
  return `"${escaped}"`;
}
