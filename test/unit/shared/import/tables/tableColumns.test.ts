import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draftWords, uncoveredLines } from '#shared/import/draft/draftLines.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { tableColumnsOf } from '#shared/import/tables/columnChoice.ts';
import { COLUMN_ROLES, type ColumnRole, type TableColumns } from '#shared/settings/tableColumns.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const PLAIN = 'when,what,who\n2026-05-04 10:01,Pressure low,Ada\n2026-05-04 10:02,Valve shut,Bo\n';
const TWO_TIMES =
  'Started,Created,Text A,Text B\n2026-05-04 10:01,2026-05-05 09:00,Pressure low,pump 1\n2026-05-04 10:02,2026-05-05 09:05,Valve shut,pump 2\n';

function read(content: unknown, context: Partial<ImportContext> = {}): ImportDraft {
  return draftOf(sourceOf(content), context);
}

/** The choice of these roles for the columns of a table. */
function chosen(draft: ImportDraft, ...roles: readonly ColumnRole[]): TableColumns {
  const { table } = draft;
  if (table === null) throw new Error('no table');
  const columns = table.columns.map((column, index) => ({ ...column, role: roles[index] ?? column.role }));
  return tableColumnsOf({ ...table, columns });
}

function rolesOf({ table }: ImportDraft): readonly ColumnRole[] {
  return (table?.columns ?? []).map(({ role }) => role);
}

function questionsOf({ questions }: ImportDraft): readonly string[] {
  return questions.map(({ question }) => question);
}

test.each(['ticket', 'issue key', 'customer', 'order', 'pid'])(
  'numbers in a column called %s are no times, however much they look like seconds since 1970',
  (name) => {
    const source = sourceOf(`${name},what\n1777888801,Pressure low\n1777888862,Valve shut\n`);
    expect(draftOf(source, {})?.events ?? []).toEqual([]);
  },
);

describe('the columns of a table', () => {
  it('are shown with a sample and what they are taken to hold, and nothing is asked where their names say it', () => {
    const draft = read(PLAIN);
    expect(draft.table?.columns).toMatchObject([
      { name: 'when', sample: ['2026-05-04 10:01', '2026-05-04 10:02'], role: 'time' },
      { name: 'what', sample: ['Pressure low', 'Valve shut'], role: 'words' },
      { name: 'who', sample: ['Ada', 'Bo'], role: 'actor' },
    ]);
    expect(questionsOf(draft)).toEqual([]);
  });

  it.each([
    [TWO_TIMES, 'Are the times of the events in “Started”? Does “Text A” say what happened?'],
    [
      'last changed,message\n2026-05-04 10:01,Pressure low\n2026-05-04 10:02,Valve shut\n',
      'Are the times of the events in “last changed”?',
    ],
    ['when,a,b\n2026-05-04 10:01,1,2\n2026-05-04 10:02,3,4\n', 'Which column says what happened?'],
    [
      'stamp,message\n04.05.2026 um 10.01 Uhr früh,Pressure low\n04.05.2026 um 10.02 Uhr früh,Valve shut\n',
      'Are the times of the events in “stamp”?',
    ],
    [
      '2026-05-04 10:01\tAda\tPressure low\n2026-05-04 10:02\tBo\tValve shut\n',
      'Does column 3 say what happened?',
    ],
  ])('are asked about where nothing says them: %j', (text, question) => {
    expect(questionsOf(read(text))).toEqual([question]);
  });

  it.each([
    ['two columns that tell the same moment', 'time,ts,message\n2026-05-04T10:01:00Z,1777888860,Low\n'],
    ['an end beside a start', 'start,end,message\n2026-05-04 10:01,2026-05-04 10:05,Low\n'],
    ['one column of words', 'Uhrzeit,Kürzel,Stufe\n2026-05-04 10:01,Ventil zu,3\n'],
    ['no times at all', 'pump,valve,level\n7,9,high\n8,1,low\n'],
  ])('are not asked about where there is %s', (_name, text) => {
    expect(questionsOf(read(text))).toEqual([]);
  });

  it('are read as they were chosen, in this table and in the next one with the same head', () => {
    const choice = chosen(read(TWO_TIMES), 'detail', 'time', 'source', 'words');
    const next = TWO_TIMES.replace('pump 1', 'pump 7');
    const draft = read(next, { columns: [choice] });
    expect(linesOf(draft)).toEqual(['05-05 09:00 pump 7', '05-05 09:05 pump 2']);
    expect(draft.events[0]).toMatchObject({ source: 'Pressure low', detail: 'Started: 2026-05-04 10:01' });
    expect(draft).toMatchObject({ questions: [], table: { isChosen: true } });
    const other = read(next.replace('Text A', 'Text'), { columns: [choice] });
    expect(other.table?.isChosen).toBe(false);
    expect(questionsOf(other)).toHaveLength(1);
  });

  it('that were left out are in no event', () => {
    const draft = read(PLAIN, { columns: [chosen(read(PLAIN), 'time', 'words', 'leftOut')] });
    expect(draft.events.map(({ actor, detail }) => [actor, detail])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('wait for a choice where one of times or of words is missing, and no row is lost meanwhile', () => {
    const draft = read(PLAIN, { columns: [chosen(read(PLAIN), 'detail', 'words', 'actor')] });
    expect(draft.events).toEqual([]);
    expect(questionsOf(draft)).toEqual(['Which column has the times of the events?']);
    expect(draft.leftOut.map(({ text }) => text)).toHaveLength(2);
    expect(draftWords(draft)).toMatch(/ 2 rows wait for their columns$/);
  });

  it('of counted instants are times once they are chosen, whatever the name says', () => {
    const text =
      'number,paged,message\n1777888860,2026-05-04 11:00,Pressure low\n1777888920,2026-05-04 11:01,Valve shut\n';
    expect(rolesOf(read(text))).toEqual(['leftOut', 'time', 'words']);
    const draft = read(text, { columns: [chosen(read(text), 'time', 'detail', 'words')] });
    expect(linesOf(draft)).toEqual(['05-04 10:01 Pressure low', '05-04 10:02 Valve shut']);
  });

  it('can be said by their numbers, which wins over a choice', () => {
    const columns = [chosen(read(TWO_TIMES), 'time', 'detail', 'words', 'detail')];
    const draft = read(TWO_TIMES, { columns, numberedColumns: [{ column: 1, role: 'time' }] });
    expect(rolesOf(draft)).toEqual(['detail', 'time', 'words', 'detail']);
    expect(linesOf(draft)[0]).toBe('05-05 09:00 Pressure low');
  });

  it('a clock joins the day of another column, and a day of its own wins', () => {
    const apart =
      'day,clock,text\n2026-05-04,10:01,Pressure low\n2026-05-04,2026-05-06 10:02,Valve shut\n2026-05-04,10:03,Open\n2026-05-04,10:04,Shut\n';
    expect(linesOf(read(apart)).slice(0, 2)).toEqual(['05-04 10:01 Pressure low', '05-06 10:02 Valve shut']);
  });
});

describe('the lists of JSON that no form knows', () => {
  const row = (minute: number, words: string) => ({ at: `2026-05-04T10:0${minute}:00Z`, text: words });
  const TWO_LISTS = {
    deploys: { items: [row(1, 'Release 4'), row(2, 'Release 5'), row(3, 'Release 6')] },
    alerts: [row(4, 'Pressure low'), row(5, 'Level high')],
    hosts: [{ name: 'pump-1' }],
  };

  it('are offered by their paths, and the longest is only taken with a question', () => {
    const draft = read(TWO_LISTS);
    expect(draft.table?.lists.map(({ path, count }) => [path, count])).toEqual([
      ['deploys.items', 3],
      ['alerts', 2],
    ]);
    expect(questionsOf(draft)).toEqual(['Are the events in “deploys.items”?']);
  });

  it('are read as chosen, also in the next file that has them', () => {
    const [, alerts] = read(TWO_LISTS).table?.lists ?? [];
    const columns = alerts === undefined ? [] : [alerts.choice];
    const draft = read({ ...TWO_LISTS, alerts: [{ ...row(6, 'Valve shut'), level: 3 }] }, { columns });
    expect(linesOf(draft)).toEqual(['05-04 10:06 Valve shut']);
    expect(draft).toMatchObject({ questions: [], table: { list: 'alerts', isChosen: true } });
  });

  it('are one where each of several things has such a list', () => {
    const draft = read({
      groups: [{ updates: [row(1, 'Pressure low')] }, { updates: [row(2, 'Valve shut'), row(3, 'Open')] }],
    });
    expect(draft.table?.list).toBe('groups[].updates');
    expect(linesOf(draft)).toHaveLength(3);
  });

  it('may be objects that stand under their ids', () => {
    const post = (id: string, minute: number, message: string) => ({
      id,
      create_at: Date.UTC(2026, 4, 4, 10, minute),
      channel_id: 'c1',
      message,
    });
    const posts = { p2: post('p2', 2, 'Valve shut'), p1: post('p1', 1, 'Pressure low') };
    const draft = read({ order: ['p2', 'p1'], posts });
    expect(draft.table?.list).toBe('posts');
    expect(linesOf(draft).toSorted()).toEqual(['05-04 10:01 Pressure low', '05-04 10:02 Valve shut']);
  });

  it('name who by the person within, whose zone says nothing of the times', () => {
    const draft = read({
      faults: [
        {
          key: 'PUMP-4',
          fields: {
            assignee: { displayName: 'Ada Orme', timeZone: 'Asia/Tokyo', active: true },
            creator: { name: 'bo.lind' },
            created: '2026-05-04T10:01:00.000+0000',
            issuetype: { name: 'Fault', description: 'Something that broke' },
            summary: 'Pressure low',
          },
        },
      ],
    });
    expect(linesOf(draft)).toEqual(['05-04 10:01 Ada Orme: Pressure low']);
    expect(draft.timeZone ?? 'UTC').not.toContain('Tokyo');
  });

  it('ask what happened where no key says it', () => {
    const draft = read([
      { at: '2026-05-04T10:01:00Z', reading: 4 },
      { at: '2026-05-04T10:02:00Z', reading: 7 },
    ]);
    expect(questionsOf(draft)).toEqual(['Which column says what happened?']);
    const columns = [chosen(draft, 'time', 'words')];
    expect(linesOf(read([{ at: '2026-05-04T10:03:00Z', reading: 9 }], { columns }))).toEqual([
      '05-04 10:03 9',
    ]);
  });
});

describe('whatever is chosen', () => {
  const ROLES = fc.array(fc.constantFrom(...COLUMN_ROLES), { minLength: 4, maxLength: 4 });

  it('every line ends somewhere, and each time of an event stands in its row', () => {
    fc.assert(
      fc.property(ROLES, (roles) => {
        const draft = read(TWO_TIMES, { columns: [chosen(read(TWO_TIMES), ...roles)] });
        expect(uncoveredLines(draft)).toEqual([]);
        for (const { occurredAt, sourceLines } of draft.events)
          expect(draft.source[sourceLines.from - 1]).toContain(occurredAt?.slice(0, 16).replace('T', ' '));
      }),
    );
  });

  it('the words of a row are in its event, unless their column is left out or its time is', () => {
    fc.assert(
      fc.property(ROLES, (roles) => {
        const columns = [chosen(read(TWO_TIMES), ...roles)];
        const [first] = read(TWO_TIMES, { columns }).events;
        if (first === undefined) return;
        const said = JSON.stringify(first);
        const isKept = (column: number) => roles[column] === 'detail';
        if (isKept(2)) expect(said).toContain('Text A: Pressure low');
        if (isKept(3)) expect(said).toContain('Text B: pump 1');
        if (roles[2] === 'leftOut') expect(said).not.toContain('Pressure low');
      }),
    );
  });
});
