import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { LABEL_FONT, LABEL_WIDTH } from '#shared/publication/figures/drawing/figureDrawing.ts';
import { figuresFile, figuresFileName } from '#shared/publication/figures/drawing/figuresFile.ts';
import { figureFacts } from '#shared/publication/figures/figureFacts.ts';
import { FIGURES_CAVEAT, figurePage } from '#shared/publication/figures/figurePage.ts';
import { textWidth } from '#shared/text/wrapText.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { incidentOf, knownIncidents, pathOf } from '#test/support/incidents/figureLibrary.ts';
import { xmlProblem } from '#test/support/xmlProblem.ts';

const NOW = timestampAt(TEST_NOW_MS);
const [sample] = fc.sample(knownIncidents, { numRuns: 1, seed: 7 });
const facts = (sample ?? []).map((known, number) => figureFacts(incidentOf(known, number), pathOf(number)));
const page = figurePage(facts, { period: 'all', tag: null }, NOW);

describe('the page of figures as a file', () => {
  it('has in each form what the figures cannot tell, and names no incident', () => {
    for (const form of ['md', 'csv', 'svg'] as const) {
      const content = figuresFile(page, form);
      const words = content.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
      expect(words).toContain(FIGURES_CAVEAT.slice(0, 40));
      expect(content).not.toContain('.incident');
      expect(content).not.toContain('Checkout down');
      expect(figuresFileName(form, NOW)).toBe(`2026-03-11-incidents-in-figures.${form}`);
    }
  });

  it('is Markdown with a table for each figure that has something to show', () => {
    const markdown = figuresFile(page, 'md');
    expect(markdown.match(/^## /gm)).toHaveLength(8);
    expect(markdown).toContain('| SEV1 | SEV2 | SEV3 | SEV4 | SEV5 |');
    expect(markdown).toContain('Nothing was written down for this.');
  });

  it('is CSV with one number a line, as spreadsheets count', () => {
    const many =
      facts[0] === undefined ? [] : Array.from({ length: 1200 }, () => facts[0]).flatMap((one) => one ?? []);
    const csv = figuresFile(figurePage(many, { period: 'all', tag: null }, NOW), 'csv');
    expect(csv).toContain(',1200\r\n');
    expect(csv.split('\r\n')[0]).toBe('Figure,Row,Column,Value');
  });

  it('draws the words of a row beside what they name, never below it', () => {
    const labels = page.figures.flatMap((figure) =>
      figure.kind === 'shares' ? [] : figure.rows.map(({ label }) => label),
    );
    expect(labels).toContain('Done, not known when');
    expect(labels.filter((label) => textWidth(label, LABEL_FONT) > LABEL_WIDTH - 6)).toEqual([]);
  });

  it('is well-formed SVG, whatever is counted', () => {
    fc.assert(
      fc.property(knownIncidents, (known) => {
        const these = known.map((each, number) => figureFacts(incidentOf(each, number), pathOf(number)));
        const svg = figuresFile(figurePage(these, { period: '12', tag: null }, NOW), 'svg');
        expect(xmlProblem(svg)).toBeNull();
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: runs(20) },
    );
  });
});
