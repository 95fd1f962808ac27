import { describe, expect, it } from 'vitest';
import { withMarkdownMarks } from '#shared/import/markup/markdownMarks.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const read = (...lines: readonly string[]) => draftOf(sourceOf(lines.join('\n')));

it('reads a document in the marks of a chat', () => {
  const draft = read(
    '*INC-2291 – Uploads fail*',
    '*Commander:* Sofia Reyes  |  *Comms:* Ben',
    '*Started:* 2026-09-03 16:05 PDT',
    '',
    '*Timeline*',
    '• 16:05 – Policy applied',
    '• 16:11 – Alert fires',
    '',
    '*Root cause*',
    'The policy was *too* strict.',
  );
  expect(draft.title?.value).toBe('INC-2291 – Uploads fail');
  expect(draft.people.map(({ value }) => value)).toEqual(['Sofia Reyes']);
  expect(linesOf(draft)).toEqual(['09-03 16:05 Policy applied', '09-03 16:11 Alert fires']);
  expect(draft.rootCause?.value).toBe('The policy was too strict.');
  // The preview shows what somebody wrote.
  expect(draft.source[4]).toBe('*Timeline*');
});

describe('numbers in front of the names of sections', () => {
  it('make headings of them in a plain text', () => {
    const draft = read(
      'Report IR-14',
      '2 March 2026',
      '',
      '1.  Abstract',
      '',
      '   Resolvers failed.',
      '',
      '2.  Chronology',
      '',
      '   09:14  A key rollover is started.',
      '',
      '   09:21  Resolvers fail.',
      '',
      '3.  Cause',
      '',
      '   The key was published late.',
      '',
      '4.  Recommendations',
      '',
      '   o  The tool waits for the key.',
      '',
      '   o  Somebody is alerted.',
    );
    expect(linesOf(draft)).toEqual(['03-02 09:14 A key rollover is started.', '03-02 09:21 Resolvers fail.']);
    expect([draft.summary?.value, draft.rootCause?.value]).toEqual([
      'Resolvers failed.',
      'The key was published late.',
    ]);
    expect(draft.actions.map(({ value }) => value.title)).toEqual([
      'The tool waits for the key.',
      'Somebody is alerted.',
    ]);
  });

  it.each([
    ['a list of tasks', '1. Summary\n\n2. Restart the pods\n\n3. Call the depot'],
    ['a numbering that begins anew', '1. Impact\n\n1. Cause\n\n1. Timeline'],
    ['a document with headings of its own', '# A\n\n1. Impact\n\n2. Cause'],
    ['names that nobody uses', '1. Blue valves\n\n2. Red valves'],
  ])('make none in %s', (_what, text) => {
    expect(withMarkdownMarks(text)).toBe(text);
  });
});
