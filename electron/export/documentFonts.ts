import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_SCRIPTS } from '#electron/export/printFonts.ts';
import { BUNDLED } from '#electron/system/paths.ts';
import type { FontFile } from '#shared/export/page/fontFaces.ts';

/**
 * Fonts for a page that must carry them along: the Latin letters, and each script that the text uses,
 * in the variable font, where one file is smaller than three.
 */
export async function embeddedFonts(text: string): Promise<readonly FontFile[]> {
  const used = FONT_SCRIPTS.filter(
    ({ script, unicodeRange }) => script === 'latin' || hasAny(text, unicodeRange),
  );
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
