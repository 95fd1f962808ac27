import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { draftWords, uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftParts } from '#shared/import/draft/draftParts.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { partsOfText, severalText } from '#shared/import/several/severalText.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { UTC_CONTEXT } from '#test/support/imports/readInput.ts';
import { told } from '#test/support/readTimeline.ts';

const LOG = JSON.stringify({
  rows: [
    { occurredAt: '2026-03-10T14:18:20Z', what: 'label-render error rate above 5%' },
    { occurredAt: '2026-03-10T14:36:00Z', what: 'label-render recovered' },
  ],
});
const NOTES = `# Blank labels

## Summary

Labels were blank.

## Timeline

- 14:18 alert: label-render error rate above 5%
- 14:25 gateway rolled back
`;
const MORE = `# Labels, again

## Summary

The printers waited.

## Action items

- Pin the font
`;

function read(...texts: readonly (readonly [name: string, text: string | null])[]) {
  const text = severalText(texts.map(([name, own]) => ({ name, text: own })));
  const draft = readSource(sourceOfText('', text), UTC_CONTEXT);
  if (draft === null) throw new Error('Nothing was read');
  return draft;
}

describe('several sources', () => {
  it('are read each by its own form, in one draft', () => {
    const draft = read(['2026-03-10-labels.md', NOTES], ['alerts.json', LOG], ['more.md', MORE]);
    expect(told(draft)).toEqual([
      '2026-03-10T14:18 alert: label-render error rate above 5%',
      '2026-03-10T14:25 gateway rolled back',
      '2026-03-10T14:18:20 label-render error rate above 5%',
      '2026-03-10T14:36 label-render recovered',
    ]);
    expect(draft.title?.value).toBe('Blank labels');
    expect(draft.summary?.value).toBe('Labels were blank.\n\nThe printers waited.');
    expect(draft.actions.map(({ value }) => value.title)).toEqual(['Pin the font']);
    expect(uncoveredLines(draft)).toEqual([]);
    expect(draftWords(draft)).toMatch(/^3 sources, 2026-03-10-labels\.md, alerts\.json and more\.md: /);
  });

  it('say which of them tells what, and what it is', () => {
    const { sources, events, leftOut } = read(['notes.md', NOTES], ['alerts.json', LOG], ['more.md', MORE]);
    expect(sources.map(({ name, is }) => `${name}: ${is}`)).toEqual([
      'notes.md: A document: 10 lines',
      'alerts.json: JSON of a tool: 2 entries',
      'more.md: A document: 9 lines',
    ]);
    const sourceOf = (line: number) =>
      sources.find(({ lines }) => line >= lines.from && line <= lines.to)?.name;
    expect(events.map(({ sourceLines }) => sourceOf(sourceLines.from))).toEqual([
      'notes.md',
      'notes.md',
      'alerts.json',
      'alerts.json',
    ]);
    // A second title cannot be the incident's, and is not lost.
    expect(leftOut.map(({ text, reason }) => [text, reason.one])).toContainEqual([
      '# Labels, again',
      'line that another source says first',
    ]);
  });

  it('that say the same words say them once, with the lines of both', () => {
    const draft = read(['a.md', MORE], ['b.md', MORE]);
    expect(draft.actions).toHaveLength(1);
    expect(draft.summary?.value).toBe('The printers waited.');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('name the one that could not be read, and the one in which nothing was found', () => {
    const draft = read(['notes.md', NOTES], ['logo.png', null], ['poem.txt', 'Roses are red']);
    expect(draft.leftOut.map(({ text, reason }) => `${text}, ${reason.one}`)).toEqual(
      expect.arrayContaining([
        'logo.png: it is no text, source that was not read',
        'Roses are red, line of a source in which nothing was found',
      ]),
    );
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('keep a text that stands above them, such as what was pasted before', () => {
    const text = `14:10 pasted before\n14:12 as well\n${severalText([
      { name: 'notes.md', text: NOTES },
      { name: 'alerts.json', text: LOG },
    ])}`;
    const draft = readSource(sourceOfText('', text), UTC_CONTEXT);
    expect(draft?.events).toHaveLength(6);
    expect(draft?.sources[0]?.name).toBe('The text');
  });

  it('add up to what each says by itself, whatever the others are', () => {
    const one = fc.constantFrom(
      NOTES,
      MORE,
      LOG,
      '14:18 a\n14:19 b',
      '',
      'words',
      '===== Source 1 of 9: x =====',
    );
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 5 }), (texts) => {
        const named = texts.map((text, index) => ({ name: `${index}.txt`, text }));
        expect(partsOfText(severalText(named))?.map(({ text }) => text)).toEqual(
          texts.map((text) => text.trimEnd()),
        );
        const draft = readSource(sourceOfText('', severalText(named)), UTC_CONTEXT);
        const alone = texts.map((text) => readSource(sourceOfText('', text), UTC_CONTEXT));
        expect(draft === null ? [] : told(draft)).toEqual(
          alone.flatMap((each) => (each === null ? [] : told(each))),
        );
        expect(draft === null ? [] : uncoveredLines(draft)).toEqual([]);
        const words =
          draft === null
            ? ''
            : draftParts(draft)
                .map((part) => part.words)
                .join('\n');
        for (const each of alone)
          for (const part of each === null ? [] : draftParts(each)) expect(words).toContain(part.words);
      }),
      { numRuns: runs(40) },
    );
  });
});
