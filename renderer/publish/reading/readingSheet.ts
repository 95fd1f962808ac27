import { READING_STYLES } from '#shared/export/page/reportStyles.ts';

/** The browser lays out only the part of a long timeline that is in view. */
const LONG = 'li.event{content-visibility:auto;contain-intrinsic-size:auto 2.4em}';

/** Where colours are forced, drawings keep theirs, on their white ground: they are pictures. */
const FORCED = '@media (forced-colors:active){figure svg,.kind{forced-color-adjust:none;background:#fff}}';

/** Drawings name the font as a document has it; a window has it under another name. */
const OWN_FONT = 'figure svg{font-family:inherit}';

/** The styles of an export for a shadow root. */
export function createReadingSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(READING_STYLES + LONG + FORCED + OWN_FONT);
  return sheet;
}
