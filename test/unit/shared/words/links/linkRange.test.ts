import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs } from '#shared/time/timestamp.ts';
import type { LinkRange } from '#shared/words/links/linkRange.ts';
import { permalinkAt } from '#shared/words/links/permalinks.ts';
import { webAddress } from '#shared/words/links/webAddress.ts';

function rangeOf(url: string, timeZone = 'UTC'): LinkRange | undefined {
  const address = webAddress(url);
  return address === null ? undefined : permalinkAt(address, timeZone)?.range;
}

function instants(url: string, timeZone = 'UTC'): readonly (string | null)[] {
  const range = rangeOf(url, timeZone);
  if (range?.kind !== 'fixed') return [];
  return [range.from, range.to].map((at) => (at === null ? null : new Date(epochMs(at)).toISOString()));
}

const GRAFANA = 'https://grafana.corp.example/d/k3Jd/checkout';
const WHOLE = ['2026-03-10T14:10:00.000Z', '2026-03-10T14:50:00.000Z'];

describe('the range of a Grafana address', () => {
  it.each([
    ['milliseconds', '?from=1773151800000&to=1773154200000'],
    ['ISO 8601', '?from=2026-03-10T14:10:00.000Z&to=2026-03-10T14:50:00.000Z'],
    ['ISO 8601 in another zone', '?from=2026-03-10T15:10:00%2B01:00&to=2026-03-10T15:50:00%2B01:00'],
    ['digits in a row', '?from=20260310T141000&to=20260310T145000'],
    ['a moment and what is around it', '?time=1773153000000&time.window=2400000'],
    [
      'the clock of a zone that it names',
      '?from=20260310T151000&to=20260310T155000&timezone=Europe%2FBerlin',
    ],
  ])('as %s', (_how, query) => {
    expect(instants(`${GRAFANA}${query}`)).toEqual(WHOLE);
  });

  it('in Explore, of versions old and new', () => {
    const explore = (query: string) => instants(`https://grafana.corp.example/explore?${query}`);
    const panes = { a1b: { datasource: 'x', range: { from: '1773151800000', to: '1773154200000' } } };
    expect(explore(`panes=${encodeURIComponent(JSON.stringify(panes))}`)).toEqual(WHOLE);
    expect(explore(`left=${encodeURIComponent('["1773151800000","1773154200000","Loki",{}]')}`)).toEqual(
      WHOLE,
    );
  });

  it('without an offset is on the clock of the incident', () => {
    expect(instants(`${GRAFANA}?from=2026-03-10T15:10:00&to=2026-03-10T15:50`, 'Europe/Berlin')).toEqual(
      WHOLE,
    );
  });

  it('that ends when it is opened has no end', () => {
    expect(instants(`${GRAFANA}?from=1773151800000&to=now`)).toEqual([WHOLE[0], null]);
  });

  it('that is counted from now slides', () => {
    expect(rangeOf(`${GRAFANA}?from=now-30m&to=now`)).toEqual({
      kind: 'sliding',
      words: 'the last 30 minutes',
    });
    expect(rangeOf(`${GRAFANA}?from=now/d&to=now`)).toEqual({
      kind: 'sliding',
      words: 'a window that moves on',
    });
  });

  it.each([
    '',
    '?from=x&to=y',
    '?from=1773154200000&to=1773151800000',
    '?from=20261350T000000&to=now',
    '?from=2026-03-10T25:00&to=now',
    '?from=1&to=2',
  ])('is none with %j', (query) => {
    expect(rangeOf(`${GRAFANA}${query}`)).toBeUndefined();
  });
});

it('any query is read without a failure, and a range never ends before it begins', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('now', 'now-1h', '1773151800000', '20260329T023000', '2026-02-30', '9999999999999'),
  );
  fc.assert(
    fc.property(value, value, value, (from, to, zone) => {
      const query = `from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`;
      const range = rangeOf(`${GRAFANA}?${query}&timezone=${encodeURIComponent(zone)}`, 'Europe/Berlin');
      if (range?.kind !== 'fixed' || range.to === null) return;
      expect(epochMs(range.to)).toBeGreaterThanOrEqual(epochMs(range.from));
    }),
  );
});
