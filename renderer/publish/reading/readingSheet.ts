import { READING_STYLES } from '#shared/export/page/reportStyles.ts';

/** A long timeline is laid out where it is looked at. */
const LONG = 'li.event{content-visibility:auto;contain-intrinsic-size:auto 2.4em}';

/** Where colours are forced, drawings keep theirs, on their white ground: they are pictures. */
const FORCED = '@media (forced-colors:active){figure svg,.kind{forced-color-adjust:none;background:#fff}}';

/** The styles of an export for a shadow root. */
export function createReadingSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(READING_STYLES + LONG + FORCED);
  return sheet;
}
