import type { Mutant } from '#build/mutants/mutant.ts';

const LEAKS = ['test/unit/shared/publication/leaks'] as const;
const SHAPES = 'test/unit/shared/publication/leaks/shapesInParts.test.ts';
const TOKENS = 'test/unit/shared/privacy/privateTokens.test.ts';
const MEANINGS = 'test/unit/shared/aliases/namesThatMeanMore.test.ts';
const COPY = ['test/unit/electron/export/copyToClipboard.test.ts'];
const OWN_DOCUMENT = ['test/unit/electron/export/exportedDocument.test.ts'];

/** What is taken out before anything leaves, and the search for what is private in what was made. */
export const LEAK_GUARDS: readonly Mutant[] = [
  {
    guards: 'What is private by its shape is looked for in what was written',
    file: 'shared/publication/leaks/incidentLeaks.ts',
    find: '[...known, ...newShapes(incident, parts, known)]',
    replace: '[...known]',
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
    tests: [`${LEAKS[0]}/peopleByMail.test.ts`],
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
    file: 'shared/publication/leaks/fits.ts',
    find: "!== 'word'\n",
    replace: "=== 'name'\n",
    tests: [MEANINGS],
  },
  {
    guards: 'A written public export is searched',
    file: 'electron/export/verifyPublicExport.ts',
    find: 'if (leaks.length === 0) return null;',
    replace: 'if (leaks.length >= 0) return null;',
    tests: ['test/unit/electron/export/verifyPublicExport.test.ts'],
  },
  {
    guards: 'What cannot be read again does not leave',
    file: 'electron/export/verifyPublicExport.ts',
    find: "if ('code' in parts) return parts;",
    replace: "if ('code' in parts) return null;",
    tests: ['test/unit/electron/export/verifyPublicExport.test.ts'],
  },
  {
    guards: 'The name of a public file is searched',
    file: 'electron/export/verifyPublicExport.ts',
    find: ', name]);',
    replace: ', { ...name, text: name.where }]);',
    tests: ['test/unit/electron/export/verifyPublicExport.test.ts'],
  },
  {
    guards: 'A public text is searched before it is copied',
    file: 'electron/export/copyToClipboard.ts',
    find: 'if (refused !== null) return err(refused);',
    replace: '',
    tests: COPY,
  },
  {
    guards: 'A clipboard that others changed is cleared',
    file: 'electron/export/copyToClipboard.ts',
    find: '  clipboard.clear();\n',
    replace: '',
    tests: COPY,
  },
  {
    guards: 'The clipboard is read again after a public copy',
    file: 'electron/export/copyToClipboard.ts',
    find: 'if (refusedAfter === null) return ok(undefined);',
    replace: 'if (write !== undefined) return ok(undefined);',
    tests: COPY,
  },
  {
    guards: 'A status page’s text is copied as one for the public',
    file: 'electron/export/statusPageHandler.ts',
    find: "audience: 'public', ownWords:",
    replace: "audience: 'internal', ownWords:",
    tests: COPY,
  },
  {
    guards: 'A public page is searched before it is printed',
    file: 'electron/export/printOnPaper.ts',
    find: 'if (refused !== null) return err(refused);',
    replace: '',
    tests: ['test/unit/electron/export/printOnPaper.test.ts'],
  },
  {
    guards: 'An export is searched with the words beside its own document',
    file: 'electron/export/exportHandlers.ts',
    find: '  const ownWords = await ownWordsFor(audience, source.value);\n  if (!ownWords.ok) return ownWords;\n  const onProgress',
    replace:
      "  const ownWords = await ownWordsFor(audience, desk.pathOf(id) ?? '/');\n  if (!ownWords.ok) return ownWords;\n  const onProgress",
    tests: OWN_DOCUMENT,
  },
  {
    guards: 'What belongs to no open document does not leave',
    file: 'electron/export/exportDesk.ts',
    find: "return path === null ? err(appError('document-not-open')) : ok(path);",
    replace: "return path === '' ? err(appError('document-not-open')) : ok(path ?? '');",
    tests: OWN_DOCUMENT,
  },
  {
    guards: 'Private words that cannot be read stop a public export',
    file: 'electron/export/ownWords.ts',
    find: 'return terms.ok ? ok(terms.value.privateWords) : terms;',
    replace: 'return ok(terms.ok ? terms.value.privateWords : []);',
    tests: ['test/unit/electron/commandLine/publicExport.test.ts'],
  },
];
