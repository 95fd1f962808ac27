import { describe, expect, it } from 'vitest';
import { readSources } from '#test/support/architecture/sourceFiles.ts';
import { inlineColours, styleViolations } from '#test/support/architecture/styleRules.ts';

const path = 'renderer/timeline/Timeline.module.css';

describe('the style sheets', () => {
  it('take colours and font sizes from tokens and keep to the grid', () => {
    expect(readSources(['renderer'], /\.css$/).flatMap(styleViolations)).toEqual([]);
  });

  it('leave no colour to the components', () => {
    expect(readSources(['renderer'], /\.tsx?$/).flatMap(inlineColours)).toEqual([]);
  });
});

describe('the check for raw styles', () => {
  it.each([
    'color: #0b6e69',
    'background: linear-gradient(#fff, var(--ground))',
    'border: 1px solid rgb(0 0 0 / 20%)',
    'box-shadow: 0 1px 2px hsl(0 0% 0%)',
    'background-color: white',
    'font-size: 14px',
    'font: 600 12px/1.4 var(--font)',
    'padding: 8px 9px',
    'margin-top: -7px',
    '--row: 31px',
  ])('names %s', (declaration) => {
    expect(styleViolations({ path, text: `.row { display: flex; ${declaration}; }` })).toEqual([
      `${path}: ${declaration}`,
    ]);
  });

  it.each([
    'color: var(--text-strong)',
    'font-size: var(--size-2)',
    'border: 1px solid var(--line-white)',
    'background: color-mix(in oklab, var(--ground) 80%, transparent)',
    'padding: 4px 6px',
    'grid-template-areas: "red"',
  ])('allows %s', (declaration) => {
    expect(styleViolations({ path, text: `.row:hover { ${declaration} }` })).toEqual([]);
  });

  it('looks into nested rules, not into comments and conditions', () => {
    const text = `@media (min-width: 1281px) { .a { /* color: #fff; */ &:hover { color: #000; } } }`;
    expect(styleViolations({ path, text })).toEqual([`${path}: color: #000`]);
  });

  it('leaves the tokens’ own folder alone', () => {
    expect(styleViolations({ path: 'renderer/styles/tokens.css', text: ':root { --a: #fff; }' })).toEqual([]);
  });

  it('names a colour written in a component', () => {
    const text = `export const a = <p style={{ color: '#b00' }}>#b00 is a colour</p>;`;
    expect(inlineColours({ path: 'renderer/a.tsx', text })).toEqual(['renderer/a.tsx: #b00']);
  });
});
