import { expect, it } from 'vitest';
import { withoutLinkNames } from '#shared/words/links/withoutLinkNames.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

const GRAPH = 'https://grafana.corp.example/d/k3Jd/checkout';

it.each([
  [`see [Grafana, dashboard checkout, 14:10–14:50](${GRAPH}) (grafana.corp.example).`, `see <${GRAPH}>.`],
  ['[our notes](https://notes.example/1) (notes.example)', '[our notes](https://notes.example/1)'],
  [`[Grafana, dashboard checkout](${GRAPH}) (evil.example)`, null],
  [`[Grafana, dashboard checkout](${GRAPH})`, null],
  ['[a](b) (c)', null],
])('%j is read as %j', (written, read) => {
  expect(withoutLinkNames(written)).toBe(read ?? written);
});

it('takes time in proportion to the text, whatever stands in it', () => {
  for (const part of ['[', '](', '[a](https://b) (', '\\', '[a](', ') (']) {
    expectInProportion((share) => withoutLinkNames(part.repeat(50_000 * share)));
  }
});
