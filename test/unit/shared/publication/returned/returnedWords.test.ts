import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { returnedDocument } from '#shared/publication/returned/returnedDocument.ts';
import { editedDocument, notesOf, sampleComesHome } from '#test/support/imports/sampleComesHome.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const SAMPLE = sampleIncident();
const INTERNAL = toMarkdown(SAMPLE, { audience: 'internal' });

describe('a document that comes home loses no word', () => {
  it.each([
    [/\| P0 \| Detect \| Open \|/, '| P7 | Watch | Blocked by legal |', 'P7 | Watch | Blocked by legal'],
    ['- **14:25** Page acknowledged', '- **25:46** Page acknowledged', '25:46'],
    ['- **14:25** Page acknowledged', '- **14:25–14:27** Page acknowledged', '14:27'],
    ['**Acknowledged** · Action · On-call', '**Seen late** · Something · On-call', 'Seen late'],
    [
      '- **14:28**',
      'Status page 12 March 2026: all was said.\n\n- **14:28**',
      'Status page 12 March 2026: all was said.',
    ],
    [
      '- **14:28**',
      '\nStatus page 12 March 2026: all was said.\n\n- **14:28**',
      'Status page 12 March 2026: all was said.',
    ],
    ['Evidence: 14:18 · Confirmed', 'Evidence: 14:19 and a log · Doubtful', '14:19 and a log · Doubtful'],
  ])('where %s becomes %s', (from, to, words) => {
    const { all, taken } = sampleComesHome(editedDocument(INTERNAL, from, to));
    expect(`${JSON.stringify(all)} ${notesOf(all)}`).toContain(words);
    expect(
      taken.timeline.map(({ source }) => source).filter((source) => source?.includes('12 March')),
    ).toEqual([]);
  });

  it('whatever is written beside or instead of its words', () => {
    const lines = INTERNAL.split('\n');
    const places = lines.flatMap((line, place) => (/\p{L}/u.test(line) ? [place] : []));
    const edit = fc.record({
      place: fc.constantFrom(...places),
      which: fc.constantFrom('last', 'first', 'all'),
      words: fc.constantFrom('P7', 'zyxw', '25:46', '31 Foo 2026', 'legal · SEV9'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(edit, { selector: ({ place }) => place, maxLength: 6 }), (edits) => {
        const text = edits.reduce(
          (now, { place, which, words }) => now.with(place, written(now[place] ?? '', which, words)),
          lines,
        );
        const returned = returnedDocument(SAMPLE, { name: 'x.md', text: text.join('\n') });
        if (returned === null) return;
        const said = JSON.stringify(returned.changes);
        for (const { words } of edits)
          for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? []) expect(said).toContain(word);
      }),
      { numRuns: runs(12) },
    );
  });
});

/** A line in which a word is another one, or all are. */
function written(line: string, which: string, words: string): string {
  if (which === 'all') return line.replace(/[\p{L}\p{N}].*[\p{L}\p{N}]/u, words);
  return which === 'first'
    ? line.replace(/[\p{L}\p{N}:]+/u, words)
    : line.replace(/[\p{L}\p{N}:]+(?=[^\p{L}\p{N}]*$)/u, words);
}
