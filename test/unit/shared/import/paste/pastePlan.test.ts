import { describe, expect, it } from 'vitest';
import {
  chooseOption,
  decideAllLines,
  decideEvent,
  decideLine,
  NOTHING_DECIDED,
  type PasteDecisions,
  takeEvents,
} from '#shared/import/paste/pasteDecisions.ts';
import { planPaste } from '#shared/import/paste/pastePlan.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { accepted, planned, previewed } from '#test/support/readPreview.ts';

const MIXED = previewed(['We met first.', 'Bring logs', '', '14:18 Alarm', '14:20 Restart']);
const [ALARM = '', RESTART = ''] = MIXED.events.map(({ key }) => key);
const [MET = '', LOGS = ''] = MIXED.lines.map(({ key }) => key);

describe('without any decision', () => {
  it('takes every event, and keeps lines as notes in their places', () => {
    expect(accepted(planned(MIXED))).toEqual([
      '– We met first.',
      '– Bring logs',
      '14:18 Alarm',
      '14:20 Restart',
    ]);
  });

  it('leaves out what the timeline has at the same minute with the same words', () => {
    const there = [buildEvent('alarm', '14:18', { title: ' ALARM ' }), buildEvent('Restart', '14:21')];
    const plan = planned(MIXED, NOTHING_DECIDED, there);
    expect(plan.events.map(({ isThere, isTaken }) => [isThere, isTaken])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('names a person as the incident does, unless somebody says otherwise', () => {
    const reading = previewed([
      'when,what,who',
      '2026-05-04 10:01,Pressure low,Ada',
      '2026-05-04 10:02,Valve shut,Bo',
    ]);
    const plan = planPaste(
      reading,
      NOTHING_DECIDED,
      () => false,
      () => 'new',
      (name) => (name === 'Ada' ? 'Ada Byron' : name),
    );
    expect(plan.events.map(({ event }) => event.actor)).toEqual(['Ada Byron', 'Bo']);
    const [first = ''] = plan.events.map(({ key }) => key);
    const said = decideEvent(NOTHING_DECIDED, first, { patch: { actor: 'Ada' } });
    expect(
      planPaste(
        reading,
        said,
        () => false,
        () => 'new',
        (name) => (name === 'Ada' ? 'Ada Byron' : name),
      ).events[0]?.event.actor,
    ).toBe('Ada');
  });

  it('does not take a row whose quotation mark has no other half', () => {
    const torn = ['when,what,who', '2026-05-04 10:01,"Pressure low,Ada', '2026-05-04 10:02,Valve shut,Bo'];
    const plan = planned(previewed(torn));
    expect(plan.events.map(({ event, isTaken }) => [event.title, isTaken])).toEqual([
      ['"Pressure low', false],
      ['Valve shut', true],
    ]);
  });

  it('takes no sentence of a document that names no timeline by itself', () => {
    const plan = planned(
      previewed([
        '# Storage event of 3 March 2026',
        'At 10:05 UTC a job ran. At 10:17 UTC it failed. We saw it at 10:24 UTC. It was over at 10:49 UTC.',
      ]),
    );
    expect(plan.events.map(({ isTaken }) => isTaken)).toEqual([false, false, false, false]);
  });

  it('does not repeat a note that the timeline has', () => {
    const there = [buildEvent('We met first.', null)];
    expect(planned(MIXED, NOTHING_DECIDED, there).lines[0]).toMatchObject({ isThere: true, fate: 'drop' });
  });

  it('drops the lines of a text that is too long for notes', () => {
    const words = Array.from({ length: 101 }, (_nothing, index) => `Just words ${index}`);
    expect(accepted(planned(previewed(words)))).toEqual([]);
    expect(accepted(planned(previewed(words.slice(1))))).toHaveLength(100);
  });

  it('puts a very long line whole into the detail', () => {
    const [line] = planned(previewed(['words '.repeat(100)])).lines;
    expect(line?.event.title).toHaveLength(301);
    expect(line?.event.detail).toHaveLength(599);
  });
});

describe('a decision', () => {
  it('leaves out an event, and several at once', () => {
    expect(accepted(planned(MIXED, takeEvents(NOTHING_DECIDED, [ALARM], false)))).not.toContain(
      '14:18 Alarm',
    );
    const none = takeEvents(NOTHING_DECIDED, [ALARM, RESTART], false);
    expect(planned(MIXED, none).events.some(({ isTaken }) => isTaken)).toBe(false);
  });

  it('changes fields one after the other', () => {
    const renamed = decideEvent(NOTHING_DECIDED, ALARM, { patch: { title: 'Page sent' } });
    const moved = decideEvent(renamed, ALARM, { patch: { occurredAt: at('2026-03-10T14:17:00+00:00') } });
    expect(accepted(planned(MIXED, moved))).toContain('14:17 Page sent');
  });

  it('about one line wins over that about all, until all are decided again', () => {
    const fates = (decisions: PasteDecisions) => planned(MIXED, decisions).lines.map(({ fate }) => fate);
    const dropped = decideAllLines(NOTHING_DECIDED, 'drop');
    expect(fates(dropped)).toEqual(['drop', 'drop']);
    expect(fates(decideLine(dropped, MET, 'keep'))).toEqual(['keep', 'drop']);
    expect(fates(decideAllLines(decideLine(dropped, LOGS, 'keep'), 'drop'))).toEqual(['drop', 'drop']);
  });

  it('outlasts a change of the text around it', () => {
    const renamed = decideEvent(NOTHING_DECIDED, RESTART, { patch: { title: 'Servers restarted' } });
    const later = previewed(['14:10 Earlier', '14:18 Alarm', '14:20 Restart']);
    expect(accepted(planned(later, renamed))).toEqual([
      '14:10 Earlier',
      '14:18 Alarm',
      '14:20 Servers restarted',
    ]);
  });

  it('takes an emptied detail away', () => {
    const reading = previewed(['14:18 Alarm', '```', 'log line', '```']);
    const emptied = decideEvent(NOTHING_DECIDED, reading.events[0]?.key ?? '', { patch: { detail: '' } });
    expect(planned(reading, emptied).events[0]?.event.detail).toBe('');
    expect(accepted(planned(reading, emptied))).toEqual(['14:18 Alarm']);
  });
});

describe('a time that the text alone cannot decide', () => {
  const night = previewed(['2026-10-25 02:30 Clocks go back'], { timeZone: 'Europe/Berlin' });
  const [event] = night.events;
  const [earlier, later] = event?.parsed.choices ?? [];

  it('is open, and would be kept as a note with its words', () => {
    const [open] = planned(night).events;
    expect(open).toMatchObject({ isOpen: true, isTaken: true });
    expect(open?.event.occurredAt).toBeNull();
    expect(open?.event.detail).toContain('2026-10-25 02:30');
  });

  it('is open no more once somebody said that it has none', () => {
    const none = decideEvent(NOTHING_DECIDED, event?.key ?? '', { patch: { occurredAt: null } });
    expect(planned(night, none).events[0]).toMatchObject({ isOpen: false, event: { occurredAt: null } });
  });

  it('is what was chosen, and can be chosen again', () => {
    if (event === undefined || earlier === undefined || later === undefined) throw new Error('No choices');
    const first = chooseOption(NOTHING_DECIDED, event.key, earlier);
    expect(planned(night, first).events[0]?.event.occurredAt).toBe('2026-10-25T02:30:00+02:00');
    const typed = decideEvent(first, event.key, { patch: { occurredAt: at('2026-10-25T04:00:00+01:00') } });
    expect(planned(night, typed).events[0]?.event.occurredAt).toBe('2026-10-25T04:00:00+01:00');
    const second = chooseOption(typed, event.key, later);
    expect(planned(night, second).events[0]).toMatchObject({
      isOpen: false,
      event: { occurredAt: '2026-10-25T02:30:00+01:00' },
    });
  });

  it('asks again when the text no longer offers what was chosen', () => {
    if (event === undefined || earlier === undefined) throw new Error('No choices');
    const chosen = chooseOption(NOTHING_DECIDED, event.key, earlier);
    const moved = previewed(['2026-10-25 02:30 Clocks go back'], { timeZone: 'Europe/Dublin' });
    expect(planned(moved, chosen).events[0]?.isOpen).toBe(false);
    const elsewhere = previewed(['2026-11-01 01:30 Clocks go back'], { timeZone: 'America/New_York' });
    const other = chooseOption(NOTHING_DECIDED, elsewhere.events[0]?.key ?? '', earlier);
    expect(planned(elsewhere, other).events[0]?.isOpen).toBe(true);
  });

  it('is settled for all events by one answer about their zone', () => {
    const lines = ['2026-03-10 14:18 CST Alarm', '2026-01-10 14:20 CST Earlier'];
    expect(planned(previewed(lines)).events.map(({ isOpen }) => isOpen)).toEqual([true, true]);
    const answered = previewed(lines, { zoneMeanings: new Map([['CST', 'America/Chicago']]) });
    expect(planned(answered).events.map(({ event: placed }) => placed.occurredAt)).toEqual([
      '2026-03-10T14:18:00-05:00',
      '2026-01-10T14:20:00-06:00',
    ]);
  });
});
