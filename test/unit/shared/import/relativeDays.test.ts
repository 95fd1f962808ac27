import { describe, expect, it } from 'vitest';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { flagsOf, PASTE, pasted, told } from '#test/support/readTimeline.ts';

/** The day on which the text was copied, as a person says it. */
const COPIED = { isDayChosen: true };

describe('a day that is counted from the day of writing', () => {
  it('is asked for where nothing says that day', () => {
    const read = pasted('Yesterday at 14:03 – the queue was full\nToday at 9:12 AM – restarted');
    expect(told(read)).toEqual(['? the queue was full', '? restarted']);
    expect(flagsOf(read)).toEqual(['day-relative', 'day-relative']);
    expect(read.warnings[0]?.message).toContain('Yesterday at 14:03');
  });

  it('counts from one day for all lines', () => {
    expect(
      told(pasted('Yesterday at 14:03 – full\nToday at 9:12 AM – restarted\nToday 09:20 – over', COPIED)),
    ).toEqual(['2026-03-09T14:03 full', '2026-03-10T09:12 restarted', '2026-03-10T09:20 over']);
  });

  it.each([
    ['gestern um 14:03 Uhr: voll', 'heute um 09:12: neu gestartet'],
    ['hier à 14h03 : plein', 'aujourd’hui à 9h12 : relancé'],
    ['ayer a las 14:03: lleno', 'hoy a las 9:12: reiniciado'],
    ['ontem às 14:03: cheio', 'hoje às 9:12: reiniciado'],
    ['ieri alle 14:03: piena', 'oggi alle 9:12: riavviata'],
    ['gisteren om 14:03: vol', 'vandaag om 9:12: herstart'],
    ['wczoraj o 14:03: pełna', 'dzisiaj o 9:12: restart'],
    ['igår kl. 14:03: full', 'idag kl. 9:12: omstartad'],
  ])('is read in other languages: %s', (...lines) => {
    const { events } = pasted(lines, COPIED);
    expect(events.map(({ occurredAt }) => occurredAt?.slice(0, 16))).toEqual([
      '2026-03-09T14:03',
      '2026-03-10T09:12',
    ]);
  });

  it('is the last one of its name in a chat, which says no more than Monday, and asked for as well', () => {
    const chat = ['Eve Moe  Monday 09:00', 'It is down', '', 'Bob Roe  Tuesday 09:05', 'Looking'].join('\n');
    expect(pasted(chat).events.map(({ occurredAt }) => occurredAt)).toEqual([null, null]);
    // The day of the paste is Tuesday, 10 March.
    expect(pasted(chat, COPIED).events.map(({ occurredAt }) => occurredAt?.slice(0, 16))).toEqual([
      '2026-03-09T09:00',
      '2026-03-10T09:05',
    ]);
  });

  it('is none where the word only begins a sentence', () => {
    expect(pasted('Heute sind 3 Kisten kaputt\nHier: die Kisten').events).toEqual([]);
  });

  it('counts from the day that a document says of itself', () => {
    const text =
      '# Till outage, 4 February 2026\n\n## Timeline\n\n- yesterday 23:10 alarm\n- today 00:30 over\n';
    expect(told(parseTimelineInput(text, 'auto', PASTE))).toEqual([
      '2026-02-03T23:10 alarm',
      '2026-02-04T00:30 over',
    ]);
  });

  it('leaves the clocks below it open as well, until a day is named', () => {
    const read = pasted(
      'Yesterday at 14:03 – full\n14:10 – looking\n2026-03-08 15:00 – over\n15:10 – checked',
    );
    expect(told(read)).toEqual(['? full', '? looking', '2026-03-08T15:00 over', '2026-03-08T15:10 checked']);
  });
});

describe('in a conversation that was copied', () => {
  const post = (head: string, words: string) => [head, words, ''];

  it.each([
    ['Slack', 'Mira Holt\n  Yesterday at 2:03 PM\nfull\nBo Lind\n  Today at 9:12 AM\nrestarted'],
    ['Discord', 'Mira Holt — Yesterday at 2:03 PM\nfull\nBo Lind — Today at 9:12 AM\nrestarted'],
    ['Teams', '[Yesterday 2:03 PM] Mira Holt\nfull\n[Today 9:12 AM] Bo Lind\nrestarted'],
    ['Teams in German', '[Gestern 14:03] Mira Holt\nfull\n[Heute 09:12] Bo Lind\nrestarted'],
    ['Teams below the name', 'Mira Holt\nYesterday 14:03\nfull\nBo Lind\nToday 09:12\nrestarted'],
    ['Discord in German', 'Mira Holt — Gestern um 14:03\nfull\nBo Lind — Heute um 09:12\nrestarted'],
    ['Discord in French', 'Mira Holt — Hier à 14:03\nfull\nBo Lind — Aujourd’hui à 09:12\nrestarted'],
  ])('of %s', (_chat, text) => {
    expect(told(pasted(text))).toEqual(['? full', '? restarted']);
    const { events } = pasted(text, COPIED);
    expect(told({ events })).toEqual(['2026-03-09T14:03 full', '2026-03-10T09:12 restarted']);
    expect(events.map(({ actor }) => actor)).toEqual(['Mira Holt', 'Bo Lind']);
  });

  it('the lines between days say it', () => {
    const text = [
      ...post('Bo Lind — Yesterday at 23:50', 'looking'),
      'March 4, 2026',
      ...post('Mira Holt — Today at 0:03', 'full'),
    ];
    expect(told(pasted(text))).toEqual(['2026-03-03T23:50 looking', '2026-03-04T00:03 full']);
    const earlier = ['March 4, 2026', ...post('Mira Holt — Yesterday at 14:03', 'full')];
    expect(told(pasted(earlier))).toEqual(['2026-03-04T14:03 full']);
  });

  it('the days of earlier posts do not', () => {
    const text = [
      ...post('Mira Holt — 03/04/2026 2:03 PM', 'full'),
      ...post('Bo Lind — Yesterday at 2:10 PM', 'looking'),
    ];
    expect(told(pasted(text))).toEqual(['2026-03-04T14:03 full', '? looking']);
  });

  it('the words of the chat between days count alike', () => {
    const text = [
      'Yesterday',
      ...post('Mira Holt  14:03', 'full'),
      'Today',
      ...post('Bo Lind  09:12', 'over'),
    ];
    expect(told(pasted(text))).toEqual(['? full', '? over']);
    expect(told(pasted(text, COPIED))).toEqual(['2026-03-09T14:03 full', '2026-03-10T09:12 over']);
  });
});
