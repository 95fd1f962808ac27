import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { sourceOfFile } from '#shared/import/source/importSource.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

/** Everything that is said of events: titles, details and who it was. */
function saidIn({ events }: ImportDraft): string {
  return events.map(({ title, detail, actor }) => [title, detail, actor].join('\n')).join('\n');
}

describe('a table with long cells', () => {
  const long = 'pressure kept falling, "slowly".\n'.repeat(900).replaceAll('"', '""');

  it('is read where a cell in quotes is longer than what tells its separator', () => {
    const draft = draftOf(
      sourceOf(`when,what\n2026-05-04 10:01,"${long}"\n2026-05-04 10:02,"valve is shut"\n`),
    );
    expect(linesOf(draft)).toHaveLength(2);
    expect(linesOf(draft)[1]).toBe('05-04 10:02 valve is shut');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('of Jira keeps a comment of many lines', () => {
    const rows = `Pumps stopped,OPS-1,"04/May/26 10:01 AM;ada;${long}",04/May/26 10:02 AM;bo;valve is shut`;
    const draft = draftOf(sourceOf(`Summary,Issue key,Comment,Comment\n${rows}\n`));
    expect(linesOf(draft)[1]).toBe('05-04 10:02 bo: valve is shut');
    expect(draft.structureLines).toEqual([1]);
  });
});

describe('a line of which nothing is made', () => {
  it.each([
    ['a table of Jira that is torn', 'Summary,Issue key,Comment\nPumps,OPS-1,"04/May/26 10:01 AM;ada;low\n'],
    ['a table that is torn', 'when,what\n2026-05-04 10:01,"pressure low\n2026-05-04 10:02,level high\n'],
    ['a transcript', 'WEBVTT\n\nNOTE by Ada\n\n00:00:01.000 --> 00:00:02.000\nAda: hello\n'],
  ])('of %s is left out, and is no structure', (_name, text) => {
    const draft = draftOf(sourceOf(text));
    const said = new Set([
      ...draft.leftOut.map(({ lines }) => lines.from),
      ...draft.events.map(({ sourceLines }) => sourceLines.from),
    ]);
    expect(said.size).toBeGreaterThan(0);
    for (const line of draft.structureLines)
      expect(draft.source[line - 1]).toMatch(/^(?:|WEBVTT|when,what|Summary,Issue key,Comment)$/);
  });

  it('is listed where a comment of Jira has no date', () => {
    const draft = draftOf(
      sourceOf(
        'Summary,Issue key,Comment,Comment\nPumps,OPS-1,04/May/26 10:01 AM;ada;low,nobody dated this\n',
      ),
    );
    expect(draft.leftOut.map(({ text }) => text)).toEqual(['nobody dated this']);
  });
});

describe('what a form has no field for', () => {
  it('stands in the detail, where JSON has it: lists, yes and no, parts of parts, what is rare', () => {
    const row = (minute: number) => ({ at: `2026-05-04T10:${10 + minute}:00Z`, text: `event ${minute}` });
    const rows = Array.from({ length: 20 }, (_nothing, index) => row(index));
    const first = {
      ...row(0),
      hosts: ['pump-1', 'pump-2'],
      isPaged: false,
      steps: [{ name: 'close valve' }],
      a: { b: { c: { d: { e: 'deep' } } } },
      onlyOnce: 'rare word',
      customer: 4711,
    };
    const said = saidIn(draftOf(sourceOf([first, ...rows.slice(1)])));
    for (const words of [
      'pump-1, pump-2',
      'isPaged: false',
      'close valve',
      'deep',
      'onlyOnce: rare word',
      'customer: 4711',
    ])
      expect(said).toContain(words);
  });

  it('stands in the detail, where a table has more columns of times', () => {
    const draft = draftOf(
      sourceOf(
        'when,what,paged at,last changed,end\n2026-05-04 10:01,pressure low,2026-05-04 10:03,2026-05-05 09:00,never\n2026-05-04 10:02,level high,2026-05-04 10:04,2026-05-05 09:01,never\n',
      ),
    );
    expect(saidIn(draft)).toContain('paged at: 2026-05-04 10:03');
    expect(saidIn(draft)).toContain('last changed: 2026-05-05 09:00');
    expect(saidIn(draft)).toContain('end: never');
  });

  it('is a time that people can read, where a table counts it since the epoch', () => {
    const rows = [1, 2].map((n) => `pump ${n},2026-05-04 10:0${n},177788886000${n}`).join('\n');
    const said = saidIn(draftOf(sourceOf(`message,created at,updated at\n${rows}\n`)));
    expect(said).toContain('updated at: 2026-05-04T10:01:00');
  });

  it('is an event without a time, where an issue has no date', () => {
    const draft = draftOf(
      sourceOf({
        number: 4,
        state: 'open',
        title: 'Pumps stopped',
        body: 'valve is shut',
        comments: [{ body: 'looking' }],
      }),
    );
    expect(saidIn(draft)).toContain('valve is shut');
    expect(saidIn(draft)).toContain('looking');
    expect(draft.structureLines).toEqual([]);
  });
});

describe('an archive', () => {
  it('that holds more than is unpacked is refused, and none of its files left away', () => {
    const bytes = zipSync({ 'a/2026-05-04.json': new Uint8Array(1) });
    // Its own list says what it holds, and is looked at before anything is unpacked.
    const listed = Buffer.from(bytes).indexOf('PK\u0001\u0002');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(listed + 24, 200_000_001, true);
    const source = sourceOfFile('a.zip', bytes);
    expect(source).toMatchObject({ ok: false, error: { code: 'input-too-large', file: 'a.zip' } });
  });
});

describe('words that no field has', () => {
  it.each([
    [{ event: 'assigned' }, 'Assigned'],
    [{ event: 'unassigned' }, 'No longer assigned'],
    [{ event: 'renamed' }, 'Title changed'],
    [{ event: 'renamed', rename: { to: 'Pumps' } }, 'Title changed to “Pumps”'],
    [{ event: 'constructor' }, 'constructor'],
  ])('are not made up: %j', (entry, title) => {
    const draft = draftOf(sourceOf([{ ...entry, created_at: '2026-05-04T10:01:00Z' }]));
    expect(draft.events.map((event) => event.title)).toEqual([title]);
    expect(draft.source.join()).not.toContain('null');
  });
});

describe('words in fields that a form does not read', () => {
  const issue = {
    key: 'OPS-1',
    fields: {
      summary: 'Pumps stopped',
      created: '2026-05-04T10:01:00.000+0000',
      customfield_10050: 'The east pump had been noisy for a week',
      customfield_10051: { value: 'Customers in two towns had no water' },
      labels: ['pumps'],
      comment: { comments: [{ created: '2026-05-04T10:02:00.000+0000', body: 'valve is shut by hand now' }] },
    },
  };

  it('are left out by the name of the field, and those that are read are not', () => {
    const draft = draftOf(sourceOf({ issues: [issue] }));
    expect(draft.form).toBe('jira-search');
    expect(draft.leftOut.map(({ text }) => text)).toEqual([
      'customfield_10050: The east pump had been noisy for a week',
      'value: Customers in two towns had no water',
    ]);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('are counted where they are said again in other signs', () => {
    const said = {
      ...issue.fields,
      renderedSummary: '<p>Pumps <b>stopped</b> at OPS-1 OPS-1: Pumps stopped</p>',
    };
    expect(draftOf(sourceOf({ issues: [{ ...issue, fields: said }] })).leftOut).toHaveLength(2);
  });
});

describe('a table in which a mark is not closed beside a comma', () => {
  it.each([
    [
      'time,who,what\n2026-03-10 14:00,Ada,"Alarm fires\n2026-03-10 14:05,Ben,"restarts, then waits\n2026-03-10 14:10,Ada,all good',
    ],
    [
      'time,who,what\n2026-03-10 14:00,Ada,Alarm fires\n2026-03-10 14:05,"Ben, on call,restarts, then waits\n2026-03-10 14:10,Ada,all good',
    ],
    [
      'time,who,what\n2026-03-10 14:00,Ada,Alarm fires\n2026-03-10 14:05,Ben,restarts, then waits\n2026-03-10 14:10,Ada,all good',
    ],
  ])('stays a table, and no word of it is lost: %s', (text) => {
    const draft = draftOf(sourceOf(text));
    expect(draft.form).toBe('table');
    expect(draft.events).toHaveLength(3);
    const said = saidIn(draft);
    for (const word of text
      .split('\n')
      .slice(1)
      .join(' ')
      .match(/[a-z]{2,}/gi) ?? [])
      expect(said).toContain(word);
  });
});
