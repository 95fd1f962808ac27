import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENLARGEMENT, WALL_TYPE } from '#shared/wall/wallMetrics.ts';

const css = readFileSync('renderer/styles/projector.css', 'utf8');

/** What the wall is drawn with: `--wall-lead: calc(40 * var(--u))` as lead, 40. */
const drawn = new Map(
  [...css.matchAll(/--wall-([a-z]+): calc\((\d+) \* var\(--u\)\);/g)].map(([, name, size]) => [
    name,
    Number(size),
  ]),
);

test.each(Object.entries(WALL_TYPE))(
  'pages are counted with the size that %s is drawn in',
  (name, { fontSize }) => {
    expect(drawn.get(name)).toBe(fontSize);
  },
);

test('pages are counted with the enlargements that are drawn', () => {
  const enlarged = [...css.matchAll(/\[data-enlarged="([a-z]+)"\] \{\s+--enlarged: ([\d.]+);/g)];
  expect({ usual: 1, ...Object.fromEntries(enlarged.map(([, size, by]) => [size, Number(by)])) }).toEqual(
    ENLARGEMENT,
  );
});
