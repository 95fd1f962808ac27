import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, PANEL_WIDTHS } from '#shared/settings/settings.ts';
import { settingsSchema } from '#shared/settings/settingsSchema.ts';

test('the default settings are valid, and within the bounds of the panels', () => {
  expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});

test.each([
  ['theme', 'sepia'],
  ['pageSize', 'A3'],
  ['hasMermaid', 'yes'],
  ['hasPictures', 1],
  ['isGuidanceOpen', null],
  ['pathWidth', PANEL_WIDTHS.pathWidth.min - 1],
  ['guidanceWidth', PANEL_WIDTHS.guidanceWidth.max + 1],
  ['pathWidth', Number.NaN],
])('%s cannot be %s', (name, value) => {
  expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, [name]: value }).success).toBe(false);
});
