import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '#shared/import/forms/forms.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { flagsOf, PASTE, pasted, told } from '#test/support/readTimeline.ts';

describe('times that count from a start', () => {
  it('wait where nothing dates the start, and one answer places all', () => {
    const text = '- T-5m: Deploy begins\n- T+0: Alarm\n- T+00:12: Rollback\n- T+1h5m: Over';
    expect(told(pasted(text))).toEqual(['? Deploy begins', '? Alarm', '? Rollback', '? Over']);
    expect(flagsOf(pasted(text))).toContain('start-unsaid');
    const asked = readSource(sourceOfText('', text), PASTE);
    expect(asked?.questions).toMatchObject([{ answeredBy: 'starts-at', isAnswered: false }]);
    const answered = { ...PASTE, startsAt: at('2026-03-10T14:02:00+01:00') };
    expect(told(pasted(text, answered))).toEqual([
      '2026-03-10T13:57+01:00 Deploy begins',
      '2026-03-10T14:02+01:00 Alarm',
      '2026-03-10T14:14+01:00 Rollback',
      '2026-03-10T15:07+01:00 Over',
    ]);
    expect(readSource(sourceOfText('', text), answered)?.questions).toMatchObject([{ isAnswered: true }]);
  });

  it.each([
    ['lines', ['T-00:05 Deploy', 'T+00:12 Over']],
    ['paragraphs', ['T-00:05 Deploy', '', 'T+00:12 Over']],
    ['a table', ['| When | What |', '| --- | --- |', '| T-00:05 | Deploy |', '| T+00:12 | Over |']],
    ['posts of a chat', ['Ada Orme  T-00:05', 'Deploy', '', 'Bo Lind  T+00:12', 'Over']],
    ['headings', ['### T-00:05', 'Deploy', '### T+00:12', 'Over']],
  ])('begin %s', (_what, lines) => {
    const answered = { startsAt: at('2026-03-10T14:02:00+00:00') };
    expect(told(pasted(lines, answered))).toEqual(['2026-03-10T13:57 Deploy', '2026-03-10T14:14 Over']);
  });

  it('begin no line where they can stand for something else', () => {
    expect(pasted(['T0 cells were counted', 'T-0 is near', 'T+2 is when trades settle']).events).toEqual([]);
  });

  it('do not make an event of the line that dates their start', () => {
    const lines = ['T+00:12 Over', 'T0 = 2026-03-10 14:02 UTC'];
    expect(told(pasted(lines))).toEqual(['2026-03-10T14:14 Over']);
  });

  it.each([
    ['in brackets', ['- T-5m: Deploy', '- T+0 (14:02 UTC): Alarm', '- T+00:12: Over']],
    ['behind it', ['- T-5m: Deploy', '- T0: 14:02 UTC Alarm', '- T+12 min: Over']],
    ['at another entry', ['- T-5m: Deploy', '- T0: Alarm', '- T+12m: 14:14 UTC – Over']],
    ['in a line of its own', ['T0 = 14:02 UTC', '- T-5m: Deploy', '- T0: Alarm', '- T+00:12:00: Over']],
  ])('count from the moment that the text names %s', (_where, lines) => {
    const events = pasted(lines).events.filter(({ occurredAt }) => occurredAt !== null);
    expect(events.map(({ occurredAt, title }) => `${occurredAt?.slice(0, 16)} ${title}`)).toEqual([
      '2026-03-10T13:57 Deploy',
      '2026-03-10T14:02 Alarm',
      '2026-03-10T14:14 Over',
    ]);
  });

  it('stay without a time where they do not say how long after it they lie', () => {
    const answered = { startsAt: at('2026-03-10T14:02:00+00:00') };
    expect(told(pasted('- T+N min: Rollback', answered))).toEqual(['? Rollback']);
  });

  it('are as far apart as they say, whatever the start is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
        const line = `- T+${hours}:${String(minutes).padStart(2, '0')}: Step`;
        const [event] = pasted(line, { startsAt: at('2026-03-10T00:00:00+00:00') }).events;
        const ms = Date.parse(event?.occurredAt ?? '') - Date.parse('2026-03-10T00:00:00Z');
        expect(ms).toBe((hours * 60 + minutes) * 60_000);
      }),
    );
  });
});
