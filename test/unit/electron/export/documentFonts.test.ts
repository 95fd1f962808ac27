import { expect, test } from 'vitest';
import { EMOJI_FILE, WEIGHTS } from '#build/documentFontFiles.ts';
import { PRINT_FONTS } from '#electron/export/printFonts.ts';
import { DOCUMENT_WEIGHTS, EMOJI_FAMILY } from '#shared/export/page/fontFaces.ts';
import { REPORT_STYLES } from '#shared/export/page/reportStyles.ts';

test('the build copies the weights that documents are printed in', () => {
  expect(WEIGHTS).toEqual([...DOCUMENT_WEIGHTS]);
});

test('the document asks for no weight that has no file', () => {
  const asked = [...REPORT_STYLES.matchAll(/font-weight:(\d+)/g)].map(([, weight]) => Number(weight));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((weight) => !WEIGHTS.includes(weight))).toEqual([]);
});

test('the file with emoji that a printed page asks for is copied too', () => {
  const [emoji, ...others] = PRINT_FONTS.filter(({ family }) => family === EMOJI_FAMILY);
  expect(emoji?.url.endsWith(`/fonts/${EMOJI_FILE}`)).toBe(true);
  expect(others).toEqual([]);
  expect(REPORT_STYLES).toContain(EMOJI_FAMILY);
});

test('each script is there in each weight', () => {
  const latin = PRINT_FONTS.filter(({ url }) => url.includes('/inter-latin-'));
  expect(latin.map(({ weight }) => weight)).toEqual([...WEIGHTS, ...WEIGHTS]);
  expect(new Set(PRINT_FONTS.map(({ url }) => url)).size).toBe(PRINT_FONTS.length);
});
