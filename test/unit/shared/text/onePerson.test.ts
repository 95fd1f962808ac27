import { expect, it } from 'vitest';
import { byFullName, eachPersonByFullName } from '#shared/text/onePerson.ts';

it.each([
  ['Ana Sousa', 'Ana'],
  ['ana.sousa', 'ana'],
  ['Tom Berg (SRE)', 'Tom'],
  ['Anne-Marie Kern', 'Anne Marie'],
  ['Anna Schmidt', 'Anna'],
])('%j is who is called by the first name', (fullName, name) => {
  expect(byFullName(name, [name, fullName])).toBe(fullName);
});

it.each([
  ['Tom', 'Tom and Ana'],
  ['Chris', 'Chris / Ana'],
  ['Tom', 'Tom & Ana'],
  ['Tom', 'Tom und Ana'],
  ['Marcus', 'Marcus via Slack'],
  ['Eva', 'Eva-Maria Kern'],
  ['Anna Schmidt', 'Anna Schmidt-Meier'],
])('%j is nobody but themselves beside %j', (name, other) => {
  expect(byFullName(name, [name, other])).toBe(name);
  expect(eachPersonByFullName([name, other])).toEqual([name, other]);
});

it('names who has the first name, where others only seem to', () => {
  expect(byFullName('Ana', ['Ana', 'Ana and Tom', 'Ana-Maria Kern', 'Ana Sousa'])).toBe('Ana Sousa');
});
