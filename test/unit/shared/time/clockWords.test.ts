import { describe, expect, it } from 'vitest';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

function clockOf(text: string): string | null {
  const clock = readEntryHead(text, 'item')?.time.clock;
  return clock?.kind === 'known' ? `${clock.hour}:${String(clock.minute).padStart(2, '0')}` : null;
}

describe('a clock with a word or a letter for the hour', () => {
  it.each([
    ['14 h 02 : le Job est lancé', '14:02'],
    ['14\u00a0h\u00a002 – le Job est lancé', '14:02'],
    ['14h 02 - le Job est lancé', '14:02'],
    ['14 h : le Job est lancé', '14:00'],
    ['14u02 – taak gestart', '14:02'],
    ['14.02 uur – taak gestart', '14:02'],
    ['9 uur: taak gestart', '9:00'],
    ['14 Uhr 02: Auftrag gestartet', '14:02'],
    ['14 Uhr: Auftrag gestartet', '14:00'],
  ])('is a time of day: %s', (text, clock) => {
    expect(clockOf(text)).toBe(clock);
  });

  it.each([
    '3 h 20 min de panne',
    '3 h 20 de panne',
    '14 h after the deploy',
    '12 h of data were lost',
    '5 u are free in the rack',
    '2–3 h outage for EU customers',
    '2-3 u geen verkeer',
    '7-9 h lang down',
    '2u30 later was alles weer goed',
    '2h30 plus tard, tout remarche',
    '14 Uhren stehen still',
  ])('is none where it tells how long or how many: %s', (text) => {
    expect(clockOf(text)).toBeNull();
  });

  it.each([
    ['07–09u', '07:00..09:00'],
    ['7-9 Uhr', '07:00..09:00'],
    ['9–11 uur', '09:00..11:00'],
    ['~15 h 00–15 h 15', '15:00..15:15'],
    ['14h - 16h', '14:00..16:00'],
  ])('is a span in a cell: %s', (cell, span) => {
    const text = `# Storing op 2026-07-21\n\n## Tijdlijn (UTC)\n\n| Tijd | Gebeurtenis |\n|---|---|\n| ${cell} | Poging |\n`;
    const [event] = draftOf(sourceOf(text)).events;
    expect(`${event?.occurredAt?.slice(11, 16)}..${event?.endedAt?.slice(11, 16)}`).toBe(span);
  });
});

describe('days from one to another', () => {
  const rows = (cell: string) =>
    `# Outage\n\n## Timeline (UTC)\n\n| Time | Event |\n|---|---|\n| 2026-05-09 08:00 | Alarm |\n| ${cell} | Keys are refused |\n| 12:50 | Logs cleared |\n`;

  it.each([
    '2026-05-09 → 2026-05-10',
    '2026-05-09 - 2026-05-10',
    '2026-05-09 to 2026-05-10',
    '2026-05-09 bis 2026-05-10',
    '2026-05-09〜2026-05-10',
    '2026-05-09-10',
  ])('begin on the first, keep their words, and what follows goes on from the last: %s', (cell) => {
    const { events } = draftOf(sourceOf(rows(cell)));
    expect(events.map(({ occurredAt, title }) => `${occurredAt?.slice(0, 16)} ${title}`)).toEqual([
      '2026-05-09T08:00 Alarm',
      '2026-05-09T00:00 Keys are refused',
      '2026-05-10T12:50 Logs cleared',
    ]);
    expect(events[1]?.detail?.match(/\d+/g)).toEqual(cell.match(/\d+/g));
  });

  it.each(['2 out of 3 pods are down', '3 may be broken'])('are no number in a sentence: %s', (line) => {
    expect(readEntryHead(line, 'item')).toBeNull();
  });

  it.each(['12 out 2025: parou', '12 May: it stopped', '3 May the pods are down', '12 out: parou'])(
    'are one with a name of a month: %s',
    (line) => {
      expect(readEntryHead(line, 'item')?.time.date).not.toBeNull();
    },
  );

  it('are told in a list as in a table', () => {
    const text =
      '# Disk full\n\n**Date:** 2026-05-10\n\n## Timeline (UTC)\n\n- **03:39** — No space left\n- **2026-05-09 → 2026-05-10 (overnight)** — Keys are refused\n- **12:50** — Logs cleared\n';
    expect(linesOf(draftOf(sourceOf(text)))).toEqual([
      '05-10 03:39 No space left',
      '05-09 00:00 (overnight) — Keys are refused',
      '05-10 12:50 Logs cleared',
    ]);
  });
});

describe('clocks above a line that says its day', () => {
  it('have no day where they go back by little to that line', () => {
    const { events } = draftOf(
      sourceOf('14:00 alarm\n14:05 ack\n2026-03-01 13:00 deploy\n2026-03-01 15:00 over'),
    );
    expect(events.map(({ occurredAt }) => occurredAt?.slice(0, 16) ?? null)).toEqual([
      null,
      null,
      '2026-03-01T13:00',
      '2026-03-01T15:00',
    ]);
    expect(events[0]?.flags.map(({ code }) => code)).toContain('day-open');
  });
});
