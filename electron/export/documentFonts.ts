import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import unicodeRanges from '@fontsource-variable/inter/unicode.json';
import { BUNDLED } from '#electron/paths.ts';
import { APP_ORIGIN } from '#electron/protocol/contentSecurityPolicy.ts';
import type { FontFile } from '#shared/export/page/fontFaces.ts';

/** The bundled font comes in one file for each script. */
const FILES = Object.entries(unicodeRanges).map(([script, unicodeRange]) => ({
  script,
  unicodeRange,
  name: `inter-${script}-wght-normal.woff2`,
}));

/** Fonts for a page of our own origin, which loads only what its text needs. */
export const SERVED_FONTS: readonly FontFile[] = FILES.map(({ name, unicodeRange }) => ({
  url: `${APP_ORIGIN}/fonts/${name}`,
  unicodeRange,
}));

/** Fonts for a page that must carry them along: the Latin letters, and each script that the text uses. */
export async function embeddedFonts(text: string): Promise<readonly FontFile[]> {
  const used = FILES.filter(({ script, unicodeRange }) => script === 'latin' || hasAny(text, unicodeRange));
  return Promise.all(
    used.map(async ({ name, unicodeRange }) => {
      const file = await readFile(join(BUNDLED.renderer, 'fonts', name));
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
