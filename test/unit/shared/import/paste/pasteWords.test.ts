import { describe, expect, it } from 'vitest';
import { decideEvent, decideLine, NOTHING_DECIDED, takeEvents } from '#shared/import/paste/pasteDecisions.ts';
import {
  addedWords,
  assumedWords,
  countWords,
  eventNotes,
  eventQuestion,
  pasteCounts,
} from '#shared/import/paste/pasteWords.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { planned, previewed } from '#test/support/readPreview.ts';

describe('the counts', () => {
  it('name every part of the text', () => {
    const reading = previewed(['Words one', '', '14:18 Alarm', '14:20 Restart', '14:30 Over', '??:?? Call']);
    const [alarm = ''] = reading.events.map(({ key }) => key);
    const [words = ''] = reading.lines.map(({ key }) => key);
    const decided = decideLine(takeEvents(NOTHING_DECIDED, [alarm], false), words, 'drop');
    const counts = pasteCounts(planned(reading, decided, [buildEvent('Over', '14:30')]));
    expect(countWords(counts)).toBe(
      '1 event · 1 note without a time · 1 already there · 1 event left out · 1 line dropped',
    );
    expect(addedWords(counts)).toBe('1 event and 1 note');
  });

  it('say when there is nothing', () => {
    expect(countWords(pasteCounts(planned(previewed(['']))))).toBe('Nothing to add');
  });

  it('tell times that still wait for a choice', () => {
    const counts = pasteCounts(planned(previewed(['14:18 CST a', '14:19 CST b', '14:20 UTC c'])));
    expect(counts).toMatchObject({ events: 1, notes: 2, open: 2 });
  });
});

describe('what is said of the whole text', () => {
  it.each([
    [['14:18 Alarm'], /no day and no time zone/],
    [['14:18 UTC Alarm'], /names no day;/],
    [['2026-03-10 14:18 UTC Alarm'], /itself says/],
    [['10 Mar 14:18 UTC Alarm'], /no year;/],
    [
      ['2026-03-10 14:18 UTC Alarm', '14:20 Restart'],
      /names no time zone for 1 of its 2 events; that of its other times, UTC, is taken/,
    ],
    [
      ['# Pumps', '## Summary', 'It began at 14:02 UTC.', '## Timeline', '- 2026-03-10 14:18 Alarm'],
      /^Its events name no time zone; that of its other times, UTC, is taken\.$/,
    ],
    [['Yesterday at 14:18 – Alarm'], /from when it was copied/],
    [['words'], /^$/],
  ])('%j', (lines, words) => {
    expect(assumedWords(previewed(lines))).toMatch(words);
  });
});

describe('what is said of an event', () => {
  const notesOf = (...lines: readonly string[]) => planned(previewed(lines)).events.map(eventNotes);

  it('does not repeat what is said of the whole text', () => {
    expect(notesOf('14:18 Alarm', '14:20 Restart')).toEqual([[], []]);
  });

  it('names the author’s mistakes and what was assumed', () => {
    expect(notesOf('23:50 Late', '00:10 Later', '00:05 Back', '13:55 PM Odd').flat()).toEqual([
      expect.stringMatching(/^“00:10” is earlier .* next day/),
      expect.stringMatching(/^“00:05” is earlier/),
      expect.stringMatching(/^“13:55 PM” is/),
    ]);
  });

  it('is silent once a person typed another time', () => {
    const reading = previewed(['13:55 PM Odd']);
    const patch = { occurredAt: at('2026-03-10T13:50:00+00:00') };
    const typed = decideEvent(NOTHING_DECIDED, reading.events[0]?.key ?? '', { patch });
    expect(planned(reading, typed).events.flatMap(eventNotes)).toEqual([]);
  });

  it('asks on the night that the clocks change, and leaves zones to the question for all', () => {
    const berlin = { timeZone: 'Europe/Berlin' };
    const [night] = planned(previewed(['2026-10-25 02:30 Clocks'], berlin)).events;
    expect(night && eventQuestion(night)).toMatch(/happened twice/);
    expect(night && eventNotes(night)).toEqual([]);
    const [texas] = planned(previewed(['14:18 CST Alarm'])).events;
    expect(texas && eventQuestion(texas)).toBeNull();
    expect(texas && eventNotes(texas)).toEqual(['Waits for what “CST” means']);
    const [, noon] = planned(previewed(['12:00 Alarm', '01:16 Restart', '01:40 Over'])).events;
    expect(noon && eventQuestion(noon)).toBeNull();
    expect(noon && eventNotes(noon)).toEqual(['Waits for how its clocks count']);
  });
});
