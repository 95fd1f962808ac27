import type { Mutant } from '#build/mutants/guardMutant.ts';

const SHAPES = 'test/unit/shared/publication/leaks/shapesInParts.test.ts';
const TOKENS = 'test/unit/shared/privacy/privateTokens.test.ts';
const ASKED = 'test/unit/shared/publication/publicVersion/proposeAliases.test.ts';
const MEANINGS = 'test/unit/shared/aliases/namesThatMeanMore.test.ts';

/** What is private by its shape, and names that can mean something else. */
export const SHAPE_GUARDS: readonly Mutant[] = [
  {
    guards: 'What is private by its shape is looked for in what was written',
    file: 'shared/publication/leaks/incidentLeaks.ts',
    find: '[...knownLeaks, ...newShapes(incident, parts, knownLeaks)]',
    replace: '[...knownLeaks]',
    tests: [SHAPES],
  },
  {
    guards: 'Look-alikes in a shape are the letters that they look like',
    file: 'shared/publication/leaks/shapesInParts.ts',
    find: 'decodedTexts(text).map(shapeText)',
    replace: 'decodedTexts(text)',
    tests: [SHAPES],
  },
  {
    guards: 'Tags within a shape do not hide it',
    file: 'shared/publication/leaks/shapesInParts.ts',
    find: '...texts.flatMap(withoutTags)',
    replace: '',
    tests: [SHAPES],
  },
  {
    guards: 'What somebody let out leaves in any writing',
    file: 'shared/publication/leaks/incidentLeaks.ts',
    find: 'open.has(letters) || told',
    replace: 'told',
    tests: [SHAPES],
  },
  {
    guards: 'A password that is set is a key',
    file: 'shared/privacy/privateShapes.ts',
    find: '{ sign: SECRET_NAME, pattern: ASSIGNED },',
    replace: '',
    tests: [TOKENS],
  },
  {
    guards: 'Errors and standards are no tickets',
    file: 'shared/privacy/privateTokens.ts',
    find: '!isNumberedWord(ticket)',
    replace: "ticket !== ''",
    tests: [TOKENS],
  },
  {
    guards: 'A name is counted in few parts, however long it is',
    file: 'shared/privacy/tokenParts.ts',
    find: 'const MOST_COUNTED = 6;',
    replace: 'const MOST_COUNTED = 2000;',
    tests: [TOKENS],
  },
  {
    guards: 'Whoever is listed by an address is searched for',
    file: 'shared/names/personNames.ts',
    find: '[...parts, ...inMail.names]',
    replace: '[...parts]',
    tests: ['test/unit/shared/publication/leaks/peopleByMail.test.ts'],
  },
  {
    guards: 'A name that is a month stays where a month is meant',
    file: 'shared/aliases/publicAliases.ts',
    find: "if (otherMeaning(part) !== null) return { spoken: 'if-told' };",
    replace: '',
    tests: [MEANINGS],
  },
  {
    guards: 'Somebody is asked about a name in doubt',
    file: 'shared/publication/publicVersion/proposeAliases.ts',
    find: '    ...doubtfulNamesIn(texts, incident),\n',
    replace: '',
    tests: [MEANINGS],
  },
  {
    guards: 'A name in doubt does not leave undecided',
    file: 'shared/publication/leaks/matchFit.ts',
    find: "!== 'word'\n",
    replace: "=== 'name'\n",
    tests: [MEANINGS],
  },
  {
    guards: 'A machine called by words alone is asked about',
    file: 'shared/privacy/privateTokens.ts',
    find: '    ...found(rest, HYPHENATED).filter(isMachineName),\n',
    replace: '',
    tests: [ASKED],
  },
  {
    guards: 'A machine behind a login or at a port is asked about',
    file: 'shared/privacy/privateTokens.ts',
    find: '    ...found(rest, REACHED),\n',
    replace: '',
    tests: [ASKED],
  },
  {
    guards: 'An address without a dot is private',
    file: 'shared/privacy/privateShapes.ts',
    find: 'SECRET_PARAMETER, WEBHOOK, NAME_ALONE]',
    replace: 'SECRET_PARAMETER, WEBHOOK]',
    tests: [ASKED],
  },
  {
    guards: 'A name with the hyphens of a word processor is the same name',
    file: 'shared/aliases/foldedText.ts',
    find: "return HYPHEN.test(character) ? '-' : plainCharacter(character);",
    replace: 'return plainCharacter(character);',
    tests: [ASKED],
  },
];
