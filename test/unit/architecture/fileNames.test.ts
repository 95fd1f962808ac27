import { expect, it } from 'vitest';
import { bareParticiples, twinNames } from '#test/support/architecture/nameRules.ts';
import { ALL_FOLDERS, readSources } from '#test/support/architecture/sourceFiles.ts';

const CODE = /\.(tsx?|css)$/;
const filesAt = (...paths: readonly string[]) => paths.map((path) => ({ path, text: '' }));

it('gives no two neighbours names that are one letter apart, or apart by case or ending only', () => {
  expect(twinNames(readSources(ALL_FOLDERS, CODE))).toEqual([]);
});

it('calls no file by a bare participle', () => {
  expect(bareParticiples(readSources(ALL_FOLDERS, CODE))).toEqual([]);
});

it('names neighbours that a reader would mistake for each other', () => {
  const planted = filesAt(
    'shared/a/rule.ts',
    'shared/a/rules.ts',
    'shared/b/causesSection.ts',
    'shared/b/CausesSection.tsx',
    'shared/b/CausesSection.module.css',
    'shared/d/cart.ts',
    'shared/d/card.ts',
  );
  expect(twinNames(planted)).toEqual([
    'shared/a: rule.ts, rules.ts',
    'shared/b: CausesSection.tsx, causesSection.ts',
    'shared/d: card.ts, cart.ts',
  ]);
});

it('lets names be alike that stand in different folders, or differ by more', () => {
  const planted = filesAt(
    'shared/a/rule.ts',
    'shared/b/rules.ts',
    'shared/b/ruleList.ts',
    'shared/b/clock.test.ts',
    'shared/b/clock.property.test.ts',
  );
  expect(twinNames(planted)).toEqual([]);
});

it('names files that are called by a participle alone', () => {
  const planted = filesAt(
    'shared/escaped.ts',
    'shared/escapedText.ts',
    'build/alternately.ts',
    'renderer/Bed.tsx',
  );
  expect(bareParticiples(planted)).toEqual(['shared/escaped.ts', 'build/alternately.ts']);
});
