import { describe, expect, test } from 'vitest';
import { publicAliases } from '#shared/aliases/publicAliases.ts';
import { withAliases } from '#shared/aliases/withAliases.ts';
import { namesIn } from '#shared/names/personNames.ts';
import { leakFinder } from '#shared/publication/leaks/findLeaks.ts';
import { privateStrings } from '#shared/publication/leaks/privateStrings.ts';
import { incidentWithForm } from '#test/support/leaks/privateForms.ts';

const LISTED: readonly (readonly [listed: string, forms: readonly string[]])[] = [
  ['neela.varga@corp.example', ['neela.varga', 'nvarga', 'Neela', 'Varga', 'Neela Varga', '@neela.varga']],
  ['Neela Varga <nkvarga@corp.example>', ['nkvarga', 'nvarga', 'neela.varga', 'Neela', 'Varga', '@nkvarga']],
  ['Neela Varga (nkvarga@corp.example)', ['nkvarga', 'nvarga', 'Neela', 'Varga']],
  ['Neela Varga nkvarga@corp.example', ['nkvarga', 'nvarga', 'Neela', 'Varga']],
  ['Neela Varga @nkvarga', ['nkvarga', 'nvarga', 'Neela', 'Varga']],
  ['neela_varga@corp.example', ['nvarga', 'Neela', 'Varga']],
  ['neela-varga@corp.example', ['nvarga', 'Neela', 'Varga']],
  ['neela.varga2+alerts@corp.example', ['nvarga', 'Neela', 'Varga']],
  ['n.varga@corp.example', ['nvarga', 'Varga']],
  ['nkvarga@corp.example', ['nkvarga', '@nkvarga', 'NKVARGA']],
  ['mailto:neela.varga@corp.example', ['nvarga', 'Neela', 'Varga']],
  ['Varga, Neela', ['nvarga', 'neela.varga', 'Neela', 'Varga', 'Neela Varga']],
  ['Varga, Neela <nkvarga@corp.example>', ['nkvarga', 'nvarga', 'Neela Varga']],
  ['Varga, Neela (SRE)', ['nvarga', 'Neela', 'Varga']],
  ['jean-luc.bern@corp.example', ['jlbern', 'Jean-Luc', 'Bern']],
];

const CASES = LISTED.flatMap(([listed, forms]) => forms.map((form) => [listed, form] as const));

describe(`whoever is listed by an address is known by all that it says: ${CASES.length} forms`, () => {
  test.each(CASES)('%s: %s', (listed, form) => {
    const incident = incidentWithForm({ kind: '', people: [listed], form });
    const text = `It was restarted by ${form} at noon.`;
    expect(leakFinder(privateStrings(incident))([{ where: '', text }])).not.toEqual([]);
    expect(withAliases(text, publicAliases(incident))).toBe(
      'It was restarted by the on-call engineer at noon.',
    );
  });
});

test.each([
  ['support@corp.example', []],
  ['on-call@corp.example', []],
  ['payments-oncall@corp.example', []],
  ['Neela Varga <neela.varga@corp.example>', ['Neela Varga']],
  ['Neela Varga <a@corp.example>; Tom Hardy <thardy@corp.example>', ['Neela Varga', 'Tom Hardy', 'thardy']],
  ['Sarah, James', ['Sarah', 'James']],
  ['Varga, Neela; Hardy, Tom', ['Neela Varga', 'Tom Hardy']],
  ['Zoltan, Database', ['Zoltan']],
] as const)('the names in “%s”', (listed, names) => {
  expect(namesIn(listed)).toEqual(names);
});

test('words of the address that are nobody’s name stay', () => {
  const incident = incidentWithForm({ kind: '', people: ['Neela Varga <nkvarga@corp.example>'], form: 'it' });
  const text = 'The corp example was a corporate one.';
  expect(withAliases(text, publicAliases(incident))).toBe(text);
});
