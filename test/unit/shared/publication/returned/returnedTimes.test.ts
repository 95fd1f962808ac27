import { describe, expect, it } from 'vitest';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { isReturned, readText } from '#shared/publication/returned/document/broughtText.ts';
import { returnedDocument } from '#shared/publication/returned/returnedDocument.ts';
import { editedDocument, notesOf, sampleComesHome } from '#test/support/imports/sampleComesHome.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const SAMPLE = sampleIncident();
const INTERNAL = toMarkdown(SAMPLE, { audience: 'internal' });
const PUBLIC = toMarkdown(SAMPLE, { audience: 'public' });
const PAGE = toHtml(SAMPLE, { audience: 'internal', pageSize: 'A4', fonts: [] });

const timesOf = ({ timeline }: typeof SAMPLE) => timeline.map(({ occurredAt }) => occurredAt);

describe('the times of a document that comes home', () => {
  const withDates: readonly (readonly [what: string, text: string, words: string])[] = [
    [
      'a line above the title',
      `Last edited 12 March 2026 by Bo\n\n${INTERNAL}`,
      'Last edited 12 March 2026 by Bo',
    ],
    [
      'a line of a page above the title',
      `<p>Edited 12 March 2026</p>\n\n${INTERNAL}`,
      'Edited 12 March 2026',
    ],
    [
      'the heading',
      editedDocument(INTERNAL, '## 3. Timeline', '## 3. Timeline (as of 12 March 2026)'),
      'as of 12 March 2026',
    ],
    ['the title', editedDocument(INTERNAL, '# Checkout down', '# 2026-03-12 Checkout down'), ''],
    [
      'the facts',
      editedDocument(INTERNAL, '10 March 2026, 14:23 to', '12 March 2026, 14:23 to'),
      '12 March 2026, 14:23 to',
    ],
    [
      'a date line',
      editedDocument(INTERNAL, '## 1. Incident', 'Date: 12 March 2026\n\n## 1. Incident'),
      'Date: 12 March 2026',
    ],
    [
      'another zone',
      editedDocument(INTERNAL, 'Times are in UTC.', 'Times are in UTC+3.'),
      'Times are in UTC+3.',
    ],
    [
      'a day between the events',
      editedDocument(INTERNAL, '- **14:28**', '### 12 March 2026\n\n- **14:28**'),
      '12 March 2026',
    ],
    [
      'a page',
      editedDocument(PAGE, /<h1/, '<p>Last edited 12 March 2026 by Bo</p><h1'),
      'Last edited 12 March 2026 by Bo',
    ],
    ['the public line', editedDocument(PUBLIC, '10 March 2026\n', '12 March 2026\n'), '12 March 2026'],
  ];
  it.each(withDates)('stay as they were whatever day or zone is named in %s', (_what, text, words) => {
    const { all } = sampleComesHome(text);
    expect(timesOf(all).slice(0, SAMPLE.timeline.length)).toEqual(timesOf(SAMPLE));
    expect(notesOf(all)).toContain(words);
  });

  it('change where somebody changed a clock, and new ones are on the day of their neighbours', () => {
    const changed = editedDocument(INTERNAL, '- **14:25**', '- **14:24** Bo looks at the graph\n- **14:26**');
    const { taken } = sampleComesHome(`Last edited 12 March 2026 by Bo\n\n${changed}`);
    const at = (words: string) => taken.timeline.find(({ title }) => title.includes(words))?.occurredAt;
    expect(at('Bo looks')).toContain('2026-03-10T14:24');
    expect(at('Page acknowledged')).toContain('2026-03-10T14:26');
  });

  it('leave an event to be placed again where somebody took its time away', () => {
    const { all, taken } = sampleComesHome(editedDocument(INTERNAL, '- **14:25** Page', '- **25:46** Page'));
    const acknowledged = ({ timeline }: typeof SAMPLE) =>
      timeline.find(({ title }) => title.startsWith('Page acknowledged'));
    expect(acknowledged(all)).toMatchObject({ occurredAt: null, precision: 'unplaced' });
    expect(acknowledged(taken)).toEqual(acknowledged(SAMPLE));
  });

  it('are not proposed where many events would move alike by whole days, and it is said why', () => {
    const { offered, taken } = sampleComesHome(
      INTERNAL.replace(/- \*\*(14:\d\d)\*\*/g, '- **12 March 2026 $1**'),
    );
    expect(timesOf(taken)).toEqual(timesOf(SAMPLE));
    expect(offered[0]?.remark).toBe('Many events would move alike by whole days.');
  });

  it('mean what they meant where the incident was given another zone since', () => {
    const moved = { ...SAMPLE, timeZone: 'Asia/Kolkata' };
    const text = editedDocument(INTERNAL, SAMPLE.timeline[2]?.title ?? '', 'Another title for it');
    expect(isReturned(moved, readText({ text }))).toBe(true);
    const returned = returnedDocument(moved, { name: 'x.md', text });
    expect(returned?.changes).toEqual([
      expect.objectContaining({ kind: 'field', field: 'title', theirs: 'Another title for it' }),
    ]);
    expect(returnedDocument(moved, { name: 'x.md', text: INTERNAL })?.changes).toEqual([]);
  });
});
