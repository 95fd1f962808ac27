import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

/** What public documents had that was read wrongly, made up anew. */
describe('a document', () => {
  const PLAIN = '# Pumps\n\n**Date:** 2026-05-04\n\n## Timeline\n\n- 10:01 UTC pumps stop\n\n```\nlog\n```\n';

  it.each(['```md', '```markdown'])('that stands in a fence as a whole is read: %s', (fence) => {
    const draft = draftOf(sourceOf(`${fence}\n${PLAIN}\`\`\`\n`));
    expect(draft.title?.value).toBe('Pumps');
    expect(linesOf(draft)).toEqual(['05-04 10:01 pumps stop']);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('has its severity below the heading, behind a label', () => {
    const text = '# Pumps\n\n## 3. Severity\n\n**Severity: P1 — Critical**\n\nAll pumps stood still.\n';
    expect(draftOf(sourceOf(text)).severity?.value).toBe('SEV1');
  });

  it('keeps the space in front of a name that begins with a dot', () => {
    const text = '# Pumps\n\n## Action items\n\n- Check `.env` before the start\n';
    expect(draftOf(sourceOf(text)).actions[0]?.value.title).toBe('Check .env before the start');
  });

  it('has lessons whose labels say which they are', () => {
    const text =
      '# Pumps\n\n## Lessons learned\n\n- **What went well:** the alarm\n- **What went poorly:** no spare valve\n- **Where we got lucky:** it rained\n- Valves: shut them at night\n';
    const { wentWell, wentPoorly, gotLucky, lessons } = draftOf(sourceOf(text));
    const words = [wentWell, wentPoorly, gotLucky, lessons].map((list) => list.map(({ value }) => value));
    expect(words).toEqual([['the alarm'], ['no spare valve'], ['it rained'], ['Valves: shut them at night']]);
  });

  it('has actions that are due in a while from a day that nobody says: the words stay, and no day is made up', () => {
    const rows = '| Fit a lamp | Bo | 1 week |\n| Fit a hose | Bo | 2026-06-01 |\n| Fit a bolt | Bo | TBD |';
    const text = `# Pumps\n\n## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n${rows}\n`;
    expect(draftOf(sourceOf(text)).actions.map(({ value }) => [value.title, value.due])).toEqual([
      ['Fit a lamp (1 week)', undefined],
      ['Fit a hose', '2026-06-01'],
      ['Fit a bolt', undefined],
    ]);
  });
});
