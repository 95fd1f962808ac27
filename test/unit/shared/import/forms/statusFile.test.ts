import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const page = (...matter: readonly string[]) =>
  sourceOf(
    ['---', 'title: "Pumps stand still"', ...matter, 'section: issue', '---', '', 'The valve was shut.'].join(
      '\n',
    ),
  );

describe('the file of an incident on a status page', () => {
  it('says in its front matter when it began and was resolved', () => {
    const draft = draftOf(page('date: 2026-05-04T10:01:00-00:00', 'resolvedWhen: 2026-05-04T12:30:00Z'));
    expect(linesOf(draft)).toEqual(['05-04 10:01 Pumps stand still', '05-04 12:30 Resolved']);
    expect(draft.events.map(({ milestones }) => milestones)).toEqual([['impactStarted'], ['resolved']]);
    expect(draft.events.map(({ sourceLines }) => sourceLines.from)).toEqual([3, 4]);
    expect(draft.title?.value).toBe('Pumps stand still');
    expect(draft.summary?.value).toBe('The valve was shut.');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it.each([
    [['date: 2026-05-04T10:01:00Z']],
    [['date: 2026-05-04', 'resolvedWhen: 2026-05-05']],
    [['date: 2026-05-04T10:01:00Z', 'resolvedWhen: soon']],
  ])('says no such thing by %j', (matter) => {
    expect(draftOf(page(...matter)).events).toEqual([]);
  });

  it('leaves it to the timeline where there is one', () => {
    const source = sourceOf(
      '---\ntitle: Pumps\ndate: 2026-05-04T10:01:00Z\nended_at: 2026-05-04T11:00:00Z\n---\n\n## Timeline\n\n- 10:05 Alert fires\n',
    );
    expect(linesOf(draftOf(source))).toEqual(['05-04 10:05 Alert fires']);
  });
});
