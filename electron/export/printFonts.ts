import unicodeRanges from '@fontsource-variable/inter/unicode.json';
import { APP_ORIGIN } from '#electron/protocol/contentSecurityPolicy.ts';
import { DOCUMENT_WEIGHTS, EMOJI_FAMILY, type FontFile } from '#shared/export/page/fontFaces.ts';

/** The bundled font comes in files for each script. */
export const FONT_SCRIPTS = Object.entries(unicodeRanges).map(([script, unicodeRange]) => ({
  script,
  unicodeRange,
}));

/**
 * Fonts for a page of our own origin that is printed, which loads only what its text needs: a file
 * for each weight, which a PDF takes in as real letters. Put there by build/documentFontFiles.ts.
 */
export const PRINT_FONTS: readonly FontFile[] = [
  ...FONT_SCRIPTS.flatMap(({ script, unicodeRange }) =>
    DOCUMENT_WEIGHTS.map((weight) => ({
      url: `${APP_ORIGIN}/fonts/inter-${script}-${weight}-normal.woff2`,
      weight,
      unicodeRange,
    })),
  ),
  // Machines without fonts for people, such as those that build and deploy, draw empty boxes for emoji.
  {
    url: `${APP_ORIGIN}/fonts/noto-emoji-emoji-400-normal.woff2`,
    family: EMOJI_FAMILY,
    unicodeRange: 'U+200D,U+20E3,U+2139-3299,U+FE0F,U+1F000-1FAFF,U+E0020-E007F',
  },
];
