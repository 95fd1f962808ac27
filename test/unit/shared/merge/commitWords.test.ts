import { expect, test } from 'vitest';
import { changeWords, commitWords } from '#shared/merge/commitWords.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const before = buildIncident({ title: 'Labels blank' });

test('a commit says which incident and what became of it', () => {
  const after = { ...before, timeline: [buildEvent('a', '14:01'), buildEvent('b', '14:02')] };
  expect(commitWords(before, after)).toEqual({ subject: 'Labels blank: Timeline: 2 events added', body: '' });
});

test('a new one and one that went are said to be', () => {
  expect(commitWords(null, before).subject).toBe('Add “Labels blank”');
  expect(commitWords(before, null).subject).toBe('Delete “Labels blank”');
});

test('a long title gives way to what changed', () => {
  const title = 'Labels stay blank at every station of both halls since the update';
  const { subject, body } = commitWords(before, { ...before, title });
  expect(subject.length).toBeLessThanOrEqual(72);
  expect(subject).toMatch(/^Labels stay blank at every station.*…: Summary: title changed$/);
  expect(body).toBe('');
});

test('what is too long for one line all the same is below it, a part a line', () => {
  const changed = {
    rootCause: 'Nobody asked.',
    severity: 'SEV4',
    summary: 'Short.',
    title: 'Labels',
  } as const;
  const timeline = [buildEvent('a', '14:01')];
  const { subject, body } = commitWords(before, { ...before, ...changed, timeline, tags: ['labels'] });
  expect(subject.length).toBeLessThanOrEqual(72);
  expect(subject).toMatch(/…$/);
  const lines = body.split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines).toContain('Timeline: 1 event added.');
});

test('a decision that a merge left open, and one that was made, are said', () => {
  const open = { ...before, conflicts: [{ path: 'severity', theirs: 'SEV1' }] };
  expect(changeWords(before, open)).toBe('Labels blank: 1 place to decide');
  expect(changeWords(open, before)).toBe('Labels blank: 1 place decided');
});

test('a file that only was written again says so', () => {
  expect(commitWords(before, { ...before }).subject).toBe('Labels blank: same content, written again');
});

test('a title with line ends makes no second line', () => {
  expect(commitWords(null, { ...before, title: 'Labels\n\nSigned-off-by: nobody' }).subject).not.toContain(
    '\n',
  );
});
