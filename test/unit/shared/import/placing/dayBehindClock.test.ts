import { expect, test } from 'vitest';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

function toldBy(text: string): readonly string[] {
  return draftOf(sourceOf(text)).events.map(
    ({ occurredAt, title }) => `${occurredAt?.slice(0, 16)} ${title}`,
  );
}

test('a day with its year behind a clock is the day of that clock, not the beginning of what happened', () => {
  expect(
    toldBy(
      '# Blank labels\n\n## Timeline\n\n- 2026-03-04 14:00 UTC Deploy\n- 14:10 UTC 2026-03-05 Fix\n- 14:20 2026-03-06 Done',
    ),
  ).toEqual(['2026-03-04T14:00 Deploy', '2026-03-05T14:10 Fix', '2026-03-06T14:20 Done']);
  expect(toldBy('14:00 UTC 2026-03-04 Deploy\n14:20 UTC on 4 March 2026 Done')).toEqual([
    '2026-03-04T14:00 Deploy',
    '2026-03-04T14:20 Done',
  ]);
});

test('a day without its year behind a clock stays in what happened, unless it is set off', () => {
  expect(
    toldBy(
      '# Blank labels on 10 March 2026\n\n## Timeline\n\n- 14:00 UTC Deploy\n- 14:20 UTC 4 March backup is put back',
    ),
  ).toEqual(['2026-03-10T14:00 Deploy', '2026-03-10T14:20 4 March backup is put back']);
});
