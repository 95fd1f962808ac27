import { expect, test } from 'vitest';
import { scrollWithWholeBar } from '#renderer/fields/useFieldPlace.ts';

test.each([
  { scrolled: 0, rowEnd: 300, to: 0, why: 'nothing was scrolled' },
  { scrolled: 40, rowEnd: 300, to: 0, why: 'the row shows below the whole bar' },
  { scrolled: 40, rowEnd: 830, to: 120, why: 'the row does not, so that the bar goes whole' },
  { scrolled: 400, rowEnd: 900, to: 400, why: 'the bar is out of sight' },
])('a meeting bar is not left half in sight: $why', ({ scrolled, rowEnd, to }) => {
  expect(scrollWithWholeBar(scrolled, { barEnd: 120, rowEnd, height: 800 })).toBe(to);
});
