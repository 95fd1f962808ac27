import { describe, expect, it } from 'vitest';
import { textKind } from '#shared/import/inputKind.ts';
import { parseTimelineText } from '#shared/import/parseTimelineText.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import { draftOf, linesOf, sourceOf, UTC_CONTEXT } from '#test/support/imports/readInput.ts';

describe('a timeline of the night', () => {
  it.each([
    ['with names', '00:31 Ada: deploys the fix\n00:45 Bo: sees errors\n00:52 Ada: rolls back\n', 3],
    ['right after midnight', '00:00 Ada: deploys\n00:01 Bo: sees errors\n00:02 Ada: rolls back\n', 3],
    ['with clocks in brackets', '[00:31] Ada: deploys\n[00:45] Bo: errors\n[00:52] Ada: rolls back\n', 3],
    ['without names', '0:00 deploy\n0:10 errors\n0:20 rollback\n', 3],
  ])('%s is no recording', (_name, text, count) => {
    const draft = draftOf(sourceOf(text));
    expect(draft.is).not.toMatch(/recording/);
    expect(draft.events).toHaveLength(count);
  });
});

const RECORDINGS = [
  ['WebVTT', 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nAda: hello\n'],
  ['SubRip', '1\n00:03:11,240 --> 00:03:16,870\nAda Orme: hello\n'],
  ['Meet', 'Transcript\n00:00:00\nAda: hello\n'],
  ['Meet, cut', 'Transcript\n00:03:11\nAda: hello\n'],
  ['Teams', 'Ada Orme   0:03\nhello\nBo Lind   0:04\nhi\nAda Orme   1:05\nGood.\n'],
  ['Zoom', '[00:00:03] Ada: hello\n[00:00:09] Bo: hi\n[00:01:04] Ada: good\n'],
] as const;

describe('a recording', () => {
  it.each(RECORDINGS)('of %s is one however it is asked', (_name, text) => {
    expect(draftOf(sourceOf(text)).is).toBe('A transcript of a recording');
    expect(textKind(text)).toBe('a transcript of a recording');
    expect(parseTimelineText(text, UTC_CONTEXT).events).toEqual([]);
  });

  it('keeps a spoken line of digits', () => {
    const startsAt = parseTimestamp('2026-05-06T09:00:00+02:00');
    const draft = draftOf(
      sourceOf(
        '1\n00:03:11,240 --> 00:03:16,870\nAda: the answer was\n503\non every request\n\n2\n00:03:20,000 --> 00:03:21,000\nBo: 42\n',
      ),
      startsAt === null ? {} : { startsAt },
    );
    expect(linesOf(draft)).toEqual(['05-06 09:03 Ada: the answer was', '05-06 09:03 Bo: 42']);
    expect(draft.events[0]?.detail).toBe('503\non every request');
    const left = draftOf(sourceOf('00:03:11,240 --> 00:03:16,870\nAda: was\n503\n'));
    expect(linesOf(left)).toEqual(['– Ada: was']);
    expect(left.events[0]?.detail).toBe('503');
  });
});

it.each([
  ['[10:16] ana: ack\n[10:19] ben: "on it"', 'plain text'],
  ['[2026-11-28 10:16:04] ana: ack\n["x"]', 'plain text'],
  ['[1, 2.5, -3e4]', 'JSON'],
  ['[\n  {"a": 1}\n]', 'JSON'],
  ['["a"]', 'JSON'],
])('a chat with its clocks in brackets is no JSON: %s', (text, kind) => {
  expect(textKind(text)).toBe(kind);
});
