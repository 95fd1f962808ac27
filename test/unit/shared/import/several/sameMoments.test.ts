import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameMoments, type ToldEvent } from '#shared/import/several/sameMoments.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

/** `slack 14:18:20 words`, of 10 March 2026. */
function event(words: string): ToldEvent {
  const [, source = '', clock = '', title = ''] = /^(\S+) (\S+) (.*)$/.exec(words) ?? [];
  const occurredAt = at(`2026-03-10T${clock.length === 5 ? `${clock}:00` : clock}+00:00`);
  return { key: words, source, event: { occurredAt, precision: 'exact', title } };
}

const moments = (...told: readonly string[]) => sameMoments(told.map(event));

describe('two sources tell the same moment', () => {
  it('where their clocks are near and their words alike', () => {
    expect(
      moments(
        'slack 14:18:50 PagerDuty: label-render error rate above 5%',
        'slack 14:25 gateway rolled back by Tovan',
        'pager 14:18:20 label-render error rate above 5%',
        'pager 14:36 label-render resolved',
      ),
    ).toEqual([
      [
        'slack 14:18:50 PagerDuty: label-render error rate above 5%',
        'pager 14:18:20 label-render error rate above 5%',
      ],
    ]);
  });

  it.each([
    ['more than two minutes apart', ['a 14:18 label error rate', 'b 14:20:01 label error rate']],
    ['with other words', ['a 14:18 label error rate', 'b 14:18 printers were switched off']],
    ['with one word in common', ['a 14:18 restarted', 'b 14:18 restarted']],
    ['told by one source', ['a 14:18 label error rate', 'a 14:18 label error rate']],
  ])('not where they are %s', (_name, told) => {
    expect(moments(...told)).toEqual([]);
  });

  it('of several, the nearest come together, and each is in one moment', () => {
    expect(
      moments('a 14:18 label error rate', 'a 14:19 label error rate', 'b 14:19:10 label error rate'),
    ).toEqual([['a 14:19 label error rate', 'b 14:19:10 label error rate']]);
  });

  it('and a third source joins them', () => {
    expect(
      moments('a 14:18 label error rate', 'b 14:18:10 label error rate', 'c 14:18:30 error rate of label'),
    ).toHaveLength(1);
  });

  it('whatever the events are: no event twice, no source twice in a moment', () => {
    const told = fc.record({
      source: fc.constantFrom('a', 'b', 'c'),
      second: fc.integer({ min: 0, max: 400 }),
      title: fc.constantFrom('label error rate', 'label error rate high', 'rolled back', 'label rate'),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 14 }), (all) => {
        const events = all.map(({ source, second, title }, index): ToldEvent => {
          const occurredAt = at(new Date(Date.UTC(2026, 2, 10, 14, 0, second)).toISOString());
          return { key: String(index), source, event: { occurredAt, precision: 'exact', title } };
        });
        const found = sameMoments(events);
        const keys = found.flat();
        expect(new Set(keys).size).toBe(keys.length);
        for (const moment of found) {
          const sources = moment.map((key) => events[Number(key)]?.source);
          expect(moment.length).toBeGreaterThan(1);
          expect(new Set(sources).size).toBe(sources.length);
        }
      }),
    );
  });
});
