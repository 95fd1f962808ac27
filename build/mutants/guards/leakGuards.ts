import type { Mutant } from '#build/mutants/guardMutant.ts';

const COPY = ['test/unit/electron/export/copyToClipboard.test.ts'];
const OWN_DOCUMENT = ['test/unit/electron/export/exportedDocument.test.ts'];

/** What is taken out before anything leaves, and the search for what is private in what was made. */
export const LEAK_GUARDS: readonly Mutant[] = [
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
    find: 'if (refusal !== null) return err(refusal);',
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
  {
    guards: 'Every printed page of an internal document says that it is one',
    file: 'shared/export/toHtml.ts',
    find: "markText: audience === 'internal' ? 'Internal' : '',",
    replace: "markText: '',",
    tests: ['test/unit/shared/export/toHtml.test.ts'],
  },
  {
    guards: 'That a review was held is said only where the facilitator wants it',
    file: 'shared/export/report/reviewFact.ts',
    find: 'meeting.isInDocument === true ? endedSessions(meeting) : []',
    replace: 'endedSessions(meeting)',
    tests: ['test/unit/shared/export/report/keyFacts.test.ts'],
  },
  {
    guards: 'A title in the header of a page ends no rule of its styles',
    file: 'shared/export/page/pageMarks.ts',
    find: 'return `"${escaped}"`;',
    replace: 'return `"${value}"`;',
    tests: ['test/unit/shared/export/page/pageMarks.test.ts'],
  },
];
