import { expect, test } from 'vitest';
import { differenceText } from '#shared/merge/differenceText.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const sample = sampleIncident();

test('a change is told in the words of the screen, and never as the file has it', () => {
  const [lesson, ...lessons] = sample.lessons;
  if (lesson === undefined) throw new Error('The sample has lessons');
  const now = at('2026-03-11T15:01:00Z');
  const after = {
    ...sample,
    status: 'published' as const,
    lessons: [{ ...lesson, text: `${lesson.text} Always.` }, ...lessons],
    meeting: {
      ...sample.meeting,
      closing: { asked: 3, learned: 2 },
      log: [...sample.meeting.log, { at: now, action: 'next' as const }],
    },
  };
  const text = differenceText(sample, after);
  expect(text).toContain('status: [-In review-]{+Published+}');
  expect(text).toContain('closing: {+asked 3, learned 2+}');
  expect(text).toContain('next block');
  expect(text).toContain('{+ Always.+}');
  expect(text.match(/A graph protects nobody/g)).toHaveLength(1);
  expect(text).not.toMatch(/[{}]"|left out|, text:/);
});
