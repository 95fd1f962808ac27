import { beforeAll, describe, expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { PAGE_MARGINS } from '#shared/export/page/pageMarks.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { exportedPdf } from '#test/support/exportedPdf.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { withCanaryPictures } from '#test/support/pictures/canaryPictures.ts';
import { type ReadPdf, readPdf } from '#test/support/readPdf.ts';

async function printed(incident: Incident, ...options: readonly string[]) {
  const bytes = await exportedPdf(incident, ...options);
  return { bytes, pdf: await readPdf(bytes) };
}

describe('the sample as PDF', () => {
  test('has the text, header, footer, tags, outline and fonts of a document that is handed on', async () => {
    const { bytes, pdf } = await printed(sampleIncident());
    expect(pdf.size.map(Math.round)).toEqual([595, 842]);
    expect(pdf.pages).toHaveLength(4);
    pdf.pages.forEach((text, index) => {
      expect(text).toContain(`Page ${index + 1} of 4`);
      expect(text).toContain('Internal');
      if (index > 0)
        expect(text).toMatch(/Checkout down: database connection pool exhausted\s+10 March 2026/);
    });
    expect(pdf.pages.join(' ')).toContain('Failed API requests 12,847');
    expect(pdf.isTagged).toBe(true);
    expect([...pdf.tags]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'Table', 'TH', 'L', 'LI', 'Figure']),
    );
    expect(pdf.figureTexts).toHaveLength(1);
    expect(pdf.outline).toEqual(SAMPLE_OUTLINE);
    const file = bytes.toString('latin1');
    expect(file).toMatch(/Inter-Regular/);
    expect(file).toMatch(/CIDFontType2/);
    expect(file).not.toMatch(/\/Type3\b/);
  });

  test('fits Letter paper when that is asked for', async () => {
    const { pdf } = await printed(sampleIncident(), '--page-size', 'Letter');
    expect(pdf.size).toEqual([612, 792]);
    expect(pdf.pages.length).toBeLessThanOrEqual(5);
  });
});

test('what each picture shows is told to those who do not see it, and nothing of a private one', async () => {
  const { pictures = [], ...sample } = withCanaryPictures(sampleIncident());
  const told = pictures
    .slice(0, 3)
    .map((each) => ({ ...each, altText: `The pool, ${each.visibility} view`, caption: 'The pool' }));
  const { pdf } = await printed({ ...sample, pictures: told });
  const texts = pdf.figureTexts.filter((text) => text.startsWith('The pool, '));
  expect(new Set(texts)).toEqual(new Set(['The pool, internal view', 'The pool, public view']));
  expect(pdf.isTagged).toBe(true);
});

test('emoji are drawn by a font that has them, in the header as well', async () => {
  const sample = sampleIncident();
  const title = '🔥 Checkout down 🚒';
  const { bytes, pdf } = await printed({ ...sample, title, summary: 'All green again ✅ 👩‍🚒.' });
  expect(bytes.toString('latin1')).toMatch(/Emoji/);
  const [first = '', second = ''] = pdf.pages;
  expect(first).toContain('🔥');
  expect(second).toMatch(/Checkout down.*10 March 2026/);
});

const SAMPLE_OUTLINE = [
  'Checkout down: database connection pool exhausted',
  '  1. Incident summary',
  '    Root cause',
  '  2. Impact',
  '  3. Timeline',
  '  4. Root cause analysis',
  '  5. Contributing factors',
  '  6. What went well',
  '  7. Action items',
  '  8. Lessons learned',
];

test('a header has the document’s font, and the public version of a usual incident takes one page', async () => {
  const { bytes, pdf } = await printed(sampleIncident(), '--audience', 'public');
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.pages.join(' ')).not.toContain('Internal');
  const fonts = [...bytes.toString('latin1').matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(
    ([, name]) => name,
  );
  expect(new Set(fonts.map((name) => name?.split('-')[0]))).toEqual(new Set(['Inter']));
});

test('no column of the actions is too narrow for its words, however many columns there are', async () => {
  const sample = sampleIncident();
  const actions = sample.actions.map((action) => ({
    ...action,
    team: 'Platform infrastructure',
    type: 'investigate' as const,
    status: 'not-doing' as const,
    notDoingReason: 'The contract ends in December.',
    due: '2026-09-30',
  }));
  const { pdf } = await printed({ ...sample, actions });
  const text = pdf.pages.join(' ');
  for (const words of ['Platform infrastructure', 'Investigate', 'Not doing: The contract ends in December.'])
    expect(text.split(words)).toHaveLength(actions.length + 1);
});

test('a cause has more room than the owner', async () => {
  const { pdf } = await printed(sampleIncident());
  const startOf = (text: string) => pdf.pieces.find((piece) => piece.text === text)?.x ?? Number.NaN;
  const edge = pdf.size[0] - (PAGE_MARGINS.right / 25.4) * 72;
  expect(edge - startOf('Cause')).toBeGreaterThan(2 * (startOf('Due date') - startOf('Owner')));
});

test('the drawing of the timeline has room below one row of the impact', async () => {
  const sample = sampleIncident();
  const { pdf } = await printed({ ...sample, impact: sample.impact.slice(0, 1) });
  expect(pdf.pages[0]).toContain('3. Timeline');
});

test('from when to when an event lasted stands in one line, above the next event', async () => {
  const lasting = buildEvent('Retries', '17:00', {
    endedAt: at('2026-03-10T18:00:00Z'),
    precision: 'approximate',
  });
  // Its kind would be a second line of words.
  const { kind: _kind, ...retries } = lasting;
  const timeline = [retries, buildEvent('Restart', '18:03')];
  const { pdf } = await printed(buildIncident({ timeline }));
  const heightOf = (text: string) =>
    pdf.pieces.findLast((piece) => piece.text.includes(text))?.y ?? Number.NaN;
  expect(heightOf('~17:00')).toBe(heightOf('18:00'));
  expect(heightOf('18:00') - heightOf('18:03')).toBeGreaterThan(16);
});

describe('two hundred rows as PDF', () => {
  let pages: ReadPdf['pages'] = [];
  beforeAll(async () => {
    pages = (await printed(withManyRows(200))).pdf.pages;
  });

  test.each([
    ['impact', 'Metric Value Source'],
    ['action', 'Action Owner Due date Priority Type Status'],
  ])('each page of the %s table begins it with its header', (name, header) => {
    const withRows = pages.filter((text) => new RegExp(`${name} \\d+ begins`).test(text));
    expect(withRows.length).toBeGreaterThan(3);
    for (const text of withRows) {
      const headerAt = text.indexOf(header);
      expect(headerAt).toBeGreaterThanOrEqual(0);
      expect(headerAt).toBeLessThan(text.search(new RegExp(`${name} \\d+ begins`)));
    }
  });

  test.each(['impact', 'event', 'action'])('no %s is split between pages, and none is lost', (name) => {
    const numbersOn = (text: string, word: string) =>
      [...text.matchAll(new RegExp(`${name} (\\d+) ${word}`, 'g'))].map(([, number]) => Number(number));
    for (const text of pages) expect(numbersOn(text, 'ends')).toEqual(numbersOn(text, 'begins'));
    expect(pages.flatMap((text) => numbersOn(text, 'begins'))).toEqual(
      Array.from({ length: 200 }, (_, index) => index),
    );
  });
});

/** Every row begins and ends with words of its own, with enough between them to take several lines. */
function withManyRows(count: number): Incident {
  const sample = sampleIncident();
  const [, metric] = sample.impact; // The first is computed.
  const [event] = sample.timeline;
  const [action] = sample.actions;
  if (metric === undefined || event === undefined || action === undefined)
    throw new Error('The sample has all');
  const middle = 'the queue of the second consumer grows while its neighbour drains. '.repeat(4);
  const rows = <T>(make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  return {
    ...sample,
    causes: [],
    milestones: { ...sample.milestones, ...NO_MILESTONES },
    impact: rows((index) => ({
      ...metric,
      id: toId<typeof metric.id>(`i${index}`),
      metric: `M${index}`,
      value: `impact ${index} begins: ${middle} impact ${index} ends`,
    })),
    timeline: rows((index) => ({
      ...event,
      id: toId<typeof event.id>(`e${index}`),
      occurredAt: timestampAt(Date.UTC(2026, 2, 10, 14, index)),
      detail: `event ${index} begins: ${middle} event ${index} ends`,
    })),
    actions: rows((index) => ({
      ...action,
      id: toId<typeof action.id>(`a${index}`),
      title: `action ${index} begins`,
      doneWhen: `${middle} action ${index} ends`,
      causeIds: [],
    })),
  };
}

const NO_MILESTONES = {
  impactStarted: null,
  detected: null,
  acknowledged: null,
  identified: null,
  mitigated: null,
  resolved: null,
} as const;
