import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import unicodeRanges from '@fontsource-variable/inter/unicode.json';
import { BUNDLED } from '#electron/paths.ts';
import { APP_ORIGIN } from '#electron/protocol/contentSecurityPolicy.ts';
import { DOCUMENT_WEIGHTS, type FontFile } from '#shared/export/page/fontFaces.ts';

/** The bundled font comes in files for each script. */
const SCRIPTS = Object.entries(unicodeRanges).map(([script, unicodeRange]) => ({ script, unicodeRange }));

/**
 * Fonts for a page of our own origin that is printed, which loads only what its text needs: a file
 * for each weight, which a PDF takes in as real letters. Put there by build/documentFontFiles.ts.
 */
export const PRINT_FONTS: readonly FontFile[] = SCRIPTS.flatMap(({ script, unicodeRange }) =>
  DOCUMENT_WEIGHTS.map((weight) => ({
    url: `${APP_ORIGIN}/fonts/inter-${script}-${weight}-normal.woff2`,
    weight,
    unicodeRange,
  })),
);

/**
 * Fonts for a page that must carry them along: the Latin letters, and each script that the text uses,
 * in the variable font, where one file is smaller than three.
 */
export async function embeddedFonts(text: string): Promise<readonly FontFile[]> {
  const used = SCRIPTS.filter(({ script, unicodeRange }) => script === 'latin' || hasAny(text, unicodeRange));
  return Promise.all(
    used.map(async ({ script, unicodeRange }) => {
      const file = await readFile(join(BUNDLED.renderer, 'fonts', `inter-${script}-wght-normal.woff2`));
      return { url: `data:font/woff2;base64,${file.toString('base64')}`, unicodeRange };
    }),
  );
}

/** Whether the text has a character of a range such as `U+0100-02BA,U+20AC`. */
function hasAny(text: string, unicodeRange: string): boolean {
  const ranges = unicodeRange.replace(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?,?/g, (_whole, from, to) =>
    to === undefined ? `\\u{${from}}` : `\\u{${from}}-\\u{${to}}`,
  );
  return new RegExp(`[${ranges}]`, 'u').test(text);
}
