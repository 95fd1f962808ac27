import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

describe('a table whose times count from a start', () => {
  it.each([
    ['elapsed', ','],
    ['Elapsed time', '\t'],
    ['Time since start', ','],
    ['T+', ','],
  ])('is asked for its start, and none of its times is one of today: %s', (head, comma) => {
    const rows = [`${head},Event`, '0:00,Alert fires', '0:12,Ada acks', '1:05,Rolled back'];
    const draft = draftOf(sourceOf(rows.join('\n').replaceAll(',', comma)));
    expect(draft.events.map(({ title, occurredAt }) => [title, occurredAt])).toEqual([
      ['Alert fires', null],
      ['Ada acks', null],
      ['Rolled back', null],
    ]);
    expect(draft.questions.map(({ answeredBy }) => answeredBy)).toEqual(['starts-at']);
  });

  it('takes its times from the start that is given', () => {
    const draft = draftOf(sourceOf('elapsed,event\n0:00,Alert\n1:05,Rolled back'), {
      startsAt: timestampAt(Date.parse('2026-03-12T09:00:00Z')),
    });
    expect(linesOf(draft)).toEqual(['03-12 09:00 Alert', '03-12 10:05 Rolled back']);
  });
});

describe('a column of clocks with a cell that is none', () => {
  it('keeps the other clocks; the row keeps its day, and the words of the cell', () => {
    const draft = draftOf(
      sourceOf(
        'Date,Time,Event\n2026-03-12,09:00,Alert\n2026-03-12,around teatime,Ack\n2026-03-12,10:00,Done',
      ),
    );
    expect(linesOf(draft)).toEqual(['03-12 09:00 Alert', '03-12 00:00 Ack', '03-12 10:00 Done']);
    expect(draft.events[1]).toMatchObject({ precision: 'approximate', detail: 'Time: around teatime' });
    expect(draft.events[1]?.flags.map(({ code }) => code)).toContain('time-unknown');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('reads clocks with a dot where the head is one of clocks', () => {
    const draft = draftOf(sourceOf('Datum;Uhrzeit;Ereignis\n12.03.2026;09:00;Alarm\n12.03.2026;9.15;Ruhe'));
    expect(linesOf(draft)).toEqual(['03-12 09:00 Alarm', '03-12 09:15 Ruhe']);
  });

  it('asks where none of its cells is a clock', () => {
    const draft = draftOf(sourceOf('Date,Time,Event\n2026-03-12,soon,Alert\n2026-03-12,later,Ack'));
    expect(draft.questions.map(({ answeredBy }) => answeredBy)).toEqual(['columns']);
  });
});
