import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causesAsText, causesFromText } from '#shared/causeBoard/causeText.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { countedIds } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

const BRANCH = [
  buildCause('a', 'elsewhere'),
  buildCause('b', 'a'),
  buildCause('c', 'b'),
  buildCause('d', 'a'),
];

/** `1a 2b`: depth and answer of each. */
function outline(text: string): string {
  const nodes = causesFromText(text, countedIds()).branches.flat();
  return causesInOrder(nodes)
    .map(({ node, depth }) => `${depth}${node.answer}`)
    .join(' ');
}

test('a branch becomes an indented list, one line for each answer', () => {
  expect(causesAsText(BRANCH)).toBe('- a\n  - b\n    - c\n  - d');
  expect(causesAsText([buildCause('a', null, { answer: ' two\n lines ' })])).toBe('- two lines');
});

test('an indented list of any kind becomes branches', () => {
  expect(outline('- a\n  - b\n    - c\n  - d')).toBe('1a 2b 3c 2d');
  expect(outline('* a\n\t* b\n1. c\n\n   2) d')).toBe('1a 2b 1c 2d');
  expect(outline('    deep first\n  less deep\n')).toBe('1deep first 1less deep');
  expect(outline(' \n\n')).toBe('');
});

test('what is copied as text comes back with the same answers in the same places', () => {
  const answer = fc.stringMatching(/^[a-z]( ?[a-z]){1,6}$/);
  const branch = fc.array(fc.tuple(answer, fc.nat()), { minLength: 1, maxLength: 12 }).map((made) => {
    const nodes = made.map(([words, parent], index) =>
      buildCause(`n${index}`, index === 0 ? null : `n${parent % index}`, { answer: words }),
    );
    return causesInOrder(nodes);
  });
  fc.assert(
    fc.property(branch, (branches) => {
      const expected = branches.map(({ node, depth }) => `${depth}${node.answer}`).join(' ');
      expect(outline(causesAsText(branches.map(({ node }) => node)))).toBe(expected);
    }),
  );
});
