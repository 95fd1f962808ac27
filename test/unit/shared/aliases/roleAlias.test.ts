import { expect, test } from 'vitest';
import { roleAlias, untakenAlias } from '#shared/aliases/roleAlias.ts';

test.each([
  ['', 'an engineer'],
  ['Responder', 'an engineer'],
  ['On-call engineer', 'the on-call engineer'],
  ['Engineering lead', 'the engineering lead'],
  ['Incident commander', 'the incident commander'],
  ['Database engineer', 'a database engineer'],
  ['SRE', 'an SRE'],
  ['UX designer', 'a UX designer'],
  ['Database', 'our database team'],
  ['Platform team', 'our platform team'],
  ['Customer support (EMEA)', 'our customer support team'],
])('the role “%s” is told as “%s”', (role, alias) => {
  expect(roleAlias(role)).toBe(alias);
});

test('an alias that is taken is counted on', () => {
  const taken = new Set(['an engineer', 'a second engineer', 'the scribe', 'our database team']);
  expect(untakenAlias('an engineer', taken)).toBe('a third engineer');
  expect(untakenAlias('the scribe', taken)).toBe('the second scribe');
  expect(untakenAlias('our database team', taken)).toBe('our database team');
  expect(untakenAlias('a server', taken)).toBe('a server');
});
