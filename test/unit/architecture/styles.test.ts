import { describe, expect, it } from 'vitest';
import { moduleImports } from '#build/packaging/moduleImports.ts';
import { readSources } from '#test/support/architecture/sourceFiles.ts';
import {
  inlineColours,
  kitCopies,
  rawChoices,
  styleViolations,
} from '#test/support/architecture/styleRules.ts';

const path = 'renderer/timeline/Timeline.module.css';

describe('the style sheets', () => {
  it('take colours, fonts, layers and spaces from tokens and keep to the grid', () => {
    expect(readSources(['renderer'], /\.css$/).flatMap(styleViolations)).toEqual([]);
  });

  it('draw no card and no label that the kit draws', () => {
    expect(readSources(['renderer'], /\.css$/).flatMap(kitCopies)).toEqual([]);
  });

  it('show every part of the kit on its page', () => {
    const page = readSources(['renderer/kit'], /\.tsx$/);
    const shown = page.flatMap(({ path, text }) =>
      moduleImports(path, text).map(({ specifier }) => specifier),
    );
    const parts = readSources(['renderer/ui'], /\.tsx$/).map(({ path: file }) => `#${file}`);
    expect(parts.filter((part) => !shown.includes(part))).toEqual([]);
  });

  it('leave every box to tick to the kit', () => {
    expect(readSources(['renderer'], /\.tsx$/).flatMap(rawChoices)).toEqual([]);
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
    'font: bold var(--text-small) / 1 var(--font)',
    'font-weight: 550',
    'font-weight: bold',
    'z-index: 1',
    'z-index: -1',
    'gap: 8px',
    'row-gap: 4px',
    'gap: 6px',
    'margin-left: 2px',
    'padding: 14px',
    'padding: 6px 12px',
    'padding: 10px 9px',
    'margin-bottom: -24px',
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
    'padding: var(--space-1) var(--space-1-half)',
    'margin: 1px',
    'margin-top: calc(-1 * var(--space-3))',
    'margin-bottom: 208px',
    'width: 24px',
    'font-weight: var(--weight-strong)',
    'font: var(--weight-medium) var(--text-small) / 1.5 var(--font)',
    'z-index: var(--layer-menu)',
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

  it.each([
    ['a section label', 'color: var(--ink-2); text-transform: uppercase'],
    [
      'a card',
      'display: grid; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface)',
    ],
    [
      'a card',
      'background: var(--surface); border-radius: var(--radius); border: 1px solid var(--line-strong)',
    ],
  ])('names %s drawn outside the kit', (part, declarations) => {
    expect(kitCopies({ path, text: `.row { ${declarations}; }` })).toEqual([`${path}: ${part}`]);
  });

  it('allows a ground that is no card, and two halves of one in two rules', () => {
    const edge = 'border: 1px solid var(--line); border-radius: var(--radius);';
    expect(kitCopies({ path, text: `.row { ${edge} background: var(--canvas); }` })).toEqual([]);
    expect(kitCopies({ path, text: `.a { ${edge} } .b { background: var(--surface); }` })).toEqual([]);
  });

  it('names a box to tick that a component makes for itself', () => {
    const text = `export const a = <><input type="checkbox" /><input type="radio" name="b" /><input type="text" /></>;`;
    expect(rawChoices({ path: 'renderer/a.tsx', text })).toEqual([
      'renderer/a.tsx: checkbox',
      'renderer/a.tsx: radio',
    ]);
    expect(rawChoices({ path: 'renderer/ui/Checkbox.tsx', text })).toEqual([]);
  });

  it('names a colour written in a component', () => {
    const text = `export const a = <p style={{ color: '#b00' }}>#b00 is a colour</p>;`;
    expect(inlineColours({ path: 'renderer/a.tsx', text })).toEqual(['renderer/a.tsx: #b00']);
  });
});
