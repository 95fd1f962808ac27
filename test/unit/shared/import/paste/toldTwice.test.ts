import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { mergeEvents } from '#shared/domain/timeline/mergeEvents.ts';
import { NOTHING_DECIDED, type TwiceAnswer, takeEvents } from '#shared/import/paste/pasteDecisions.ts';
import { accepted } from '#shared/import/paste/pastePlan.ts';
import type { PasteReading } from '#shared/import/paste/readPaste.ts';
import { joinedCount, joinedMoments, toldByOthers, toldTwice } from '#shared/import/paste/toldTwice.ts';
import { severalText } from '#shared/import/several/severalText.ts';
import { buildIncident, countedIds } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { planned, previewed } from '#test/support/readPreview.ts';

const both = (chat: readonly string[], alerts: readonly string[]) =>
  previewed([
    severalText([
      { name: 'chat.txt', text: chat.join('\n') },
      { name: 'alerts.csv', text: ['time,what', ...alerts].join('\n') },
    ]),
  ]);
const TWICE = both(
  ['2026-03-10 14:18 UTC page: label error rate high', '2026-03-10 14:30 UTC rolled back'],
  ['2026-03-10T14:18:40Z,label error rate high'],
);

/** The timeline once a preview is accepted. */
function timelineOf(reading: PasteReading, answer: TwiceAnswer | null, there: readonly TimelineEvent[] = []) {
  const plan = planned(reading, NOTHING_DECIDED, there);
  const added = accepted(plan, countedIds());
  const ids = new Map(added.map(({ key, event }) => [key, event.id]));
  const joined = joinedMoments(toldTwice(plan, there), answer, (key) => ids.get(key));
  const incident = { ...buildIncident(), timeline: [...there, ...added.map(({ event }) => event)] };
  return joined.reduce(mergeEvents, incident).timeline;
}

describe('a moment that two sources tell', () => {
  it('is said at both events, and nothing is joined before somebody says so', () => {
    const moments = toldTwice(planned(TWICE), []);
    expect([...toldByOthers(moments, null).values()]).toEqual([
      'also told by alerts.csv',
      'also told by chat.txt',
    ]);
    expect(timelineOf(TWICE, null)).toHaveLength(3);
    expect(timelineOf(TWICE, 'both')).toHaveLength(3);
    expect(joinedCount(moments, 'both')).toBe(0);
  });

  it('becomes one event with the words of both', () => {
    expect(joinedCount(toldTwice(planned(TWICE), []), 'one')).toBe(1);
    const timeline = timelineOf(TWICE, 'one');
    expect(timeline).toHaveLength(2);
    expect(timeline[0]).toMatchObject({
      title: 'page: label error rate high',
      detail: expect.stringContaining('label error rate high'),
    });
  });

  it('can be told by the timeline already, in other words', () => {
    const there = [buildEvent('there', '14:18', { title: 'Label error rate is high' })];
    const reading = previewed(['2026-03-10 14:19 UTC alert: label error rate high']);
    expect(toldTwice(planned(reading, NOTHING_DECIDED, there), there)).toHaveLength(1);
    expect(timelineOf(reading, 'one', there)).toHaveLength(1);
  });

  it('is none any more once one of its events is left out', () => {
    const [first = { key: '' }] = TWICE.events;
    expect(toldTwice(planned(TWICE, takeEvents(NOTHING_DECIDED, [first.key], false)), [])).toEqual([]);
  });

  it('loses no word of either source, whatever they tell', () => {
    const words = fc.constantFrom('label', 'error', 'rate', 'high', 'printer', 'queue', 'Graz', 'slow');
    const told = fc.record({
      minute: fc.integer({ min: 10, max: 14 }),
      words: fc.uniqueArray(words, { minLength: 2, maxLength: 5 }),
    });
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 1, maxLength: 6 }),
        fc.array(told, { minLength: 1, maxLength: 6 }),
        (a, b) => {
          const numbered = (all: typeof a, source: string) =>
            all.map((one, index) => ({ ...one, words: [...one.words, `${source}${index}x`].join(' ') }));
          const [chat, alerts] = [numbered(a, 'chat'), numbered(b, 'alerts')];
          const reading = both(
            chat.map(({ minute, words: said }) => `2026-03-10 14:${minute} UTC ${said}`),
            alerts.map(({ minute, words: said }) => `2026-03-10T14:${minute}:20Z,${said}`),
          );
          const text = timelineOf(reading, 'one')
            .map(({ title, detail = '' }) => `${title}\n${detail}`)
            .join('\n');
          for (const { words: said } of [...chat, ...alerts]) expect(text).toContain(said);
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
