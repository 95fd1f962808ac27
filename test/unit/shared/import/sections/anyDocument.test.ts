import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const MINUTES = ['14:02', '14:20', '15:10', '16:45'];
const entries = (form: (time: string, at: number) => string) => MINUTES.map(form).join('\n');
const TABLE = '|---|---|';

/** Ways in which teams write the parts of a postmortem; each combination is a document that somebody could have written. */
const HEADS = [
  '# Blank labels on 2026-03-10',
  '# Incident review\n\n| Title | Blank labels |\n|---|---|\n| Date | 2026-03-10 |',
  '# Blank labels\n\n**Date:** March 10, 2026, 14:02 – 16:45 UTC',
  '---\ntitle: Blank labels\ndate: 2026-03-12\n---\n\nOn March 10th labels were blank.',
];
const TIMELINES = [
  entries((time, at) => `- ${time} UTC thing ${at}`),
  entries((time, at) => `- **${time}**: thing ${at}`),
  `| Time (UTC) | Event |\n${TABLE}\n${entries((time, at) => `| ${time} | thing ${at} |`)}`,
  `| Time | Elapsed | Event |\n|---|---|---|\n${entries((time, at) => `| ${time} | ${at}:00 | thing ${at} |`)}`,
  entries((time, at) => `${at + 1}. **Phase ${at} (${time} UTC)**: thing ${at}`),
  entries((time, at) => `> ${time} UTC thing ${at}`),
  `\`\`\`\n${entries((time, at) => `${time} thing ${at}`)}\n\`\`\``,
];
const REMARKS = [
  '',
  '- ratio 16:9 was set',
  '- port 80:8080 was open',
  'At 99:99 nothing was.',
  '- version 2.10 ran for 12 min',
  '**Later that day:** more',
];
const ACTIONS = [
  '- [ ] Pin the font (Sarah, 2026-04-01)',
  '| Action | Owner | Due |\n|---|---|---|\n| Pin the font | Sarah | 2026-04-01 |',
  '### Pin the font\n\n**Owner:** Sarah\n**Due:** 2026-04-01',
  '1. **Pin the font** — Sarah — 2026-04-01',
];

describe('a document of parts as people write them', () => {
  it('has every time that it says and no other, its action with owner and day, and nothing of it is lost unsaid', () => {
    const from = (parts: readonly string[]) => fc.constantFrom(...parts);
    fc.assert(
      fc.property(
        from(HEADS),
        from(TIMELINES),
        from(REMARKS),
        from(ACTIONS),
        (head, timeline, remark, actions) => {
          const text = `${head}\n\n## Timeline\n\n${timeline}\n${remark}\n\n## Action items\n\n${actions}\n`;
          const draft = draftOf(sourceOf(text));
          const times = draft.events.flatMap(({ occurredAt }) =>
            occurredAt === null ? [] : [occurredAt.slice(0, 16)],
          );
          expect(times).toEqual(MINUTES.map((time) => `2026-03-10T${time}`));
          expect(draft.title?.value).toContain('Blank labels');
          expect(draft.actions.map(({ value }) => [value.title, value.owner, value.due])).toEqual([
            ['Pin the font', 'Sarah', '2026-04-01'],
          ]);
          expect(uncoveredLines(draft)).toEqual([]);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});
