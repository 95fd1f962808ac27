import { describe, expect, test } from 'vitest';
import { svgProblem } from '#renderer/commands/svgProblem.ts';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inner}</svg>`;

/** Each group draws the one before it ten times. */
function copies(levels: number): string {
  const groups = Array.from(
    { length: levels },
    (_, at) => `<g id="g${at + 1}">${`<use href="#g${at}"/>`.repeat(10)}</g>`,
  );
  return svg(`<g id="g0"><path d="M0 0h1"/></g>${groups.join('')}`);
}

describe('a drawing', () => {
  test('of a usual size is drawn, with its copies', () => {
    expect(svgProblem(svg('<rect width="5" height="5"/>'))).toBeNull();
    expect(svgProblem(copies(2))).toBeNull();
    expect(svgProblem(svg('<g id="a"><use href="#a"/></g>'))).toBeNull();
  });

  test('whose copies hold copies without end, or whose words stand for others, is refused', () => {
    expect(svgProblem(copies(12))).toContain('50,000 parts');
    const chain = Array.from({ length: 9000 }, (_, at) => `<g id="g${at}"><use href="#g${at + 1}"/></g>`);
    expect(svgProblem(svg(chain.join('')))).toContain('50,000 parts');
    expect(svgProblem(copies(400))).toContain('50,000 parts');
    expect(svgProblem(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`)).toContain('stand for others');
    expect(svgProblem(svg('x'.repeat(2_000_001)))).toContain('2 million');
    expect(svgProblem('<html></html>')).toContain('damaged');
  });
});
