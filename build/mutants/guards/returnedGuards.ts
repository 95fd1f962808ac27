import type { Mutant } from '#build/mutants/guardMutant.ts';

const DOCUMENT = ['test/unit/shared/publication/returned/returnedDocument.test.ts'];
const TIMES = ['test/unit/shared/publication/returned/returnedTimes.test.ts'];
const WORDS = ['test/unit/shared/publication/returned/returnedWords.test.ts'];
const COMMENTS = ['test/unit/shared/publication/returned/findComments.test.ts'];

/** What keeps private and newer words where a document comes home. */
export const RETURNED_GUARDS: readonly Mutant[] = [
  {
    guards: 'A date that somebody wrote elsewhere in a document moves no event',
    file: 'shared/publication/returned/returnedDocument.ts',
    find: 'const returnedDraft = timesAsExported(\n    exportedDraft,\n',
    replace:
      'const returnedDraft = ((_exported: ImportDraft, draft: ImportDraft) => draft)(\n    exportedDraft,\n',
    tests: TIMES,
  },
  {
    guards: 'A picture and its caption that nobody changed are no changes of a document that comes home',
    file: 'shared/publication/returned/returnedDocument.ts',
    find: 'withoutLines(document.lines, captionLines(base, audience, document.form))',
    replace: 'withoutLines(document.lines, captionLines(base, audience, document.form).slice(0, 0))',
    tests: DOCUMENT,
  },
  {
    guards: 'A caption that somebody changed is no part of the event above it',
    file: 'shared/publication/returned/returnedDocument.ts',
    find: "(document.captions.has(place) ? '' : line)",
    replace: 'line',
    tests: DOCUMENT,
  },
  {
    guards: 'Many events that would move alike by whole days are not proposed',
    file: 'shared/publication/returned/offeredChanges.ts',
    find: ': movedChanges.has(change)',
    replace: ': false',
    tests: TIMES,
  },
  {
    guards: 'Words of a line that no change of it says become a note',
    file: 'shared/publication/returned/returnedDocument.ts',
    find: ' && !isLoss(index + 1)',
    replace: '',
    tests: WORDS,
  },
  {
    guards: 'An answer has no time where something beside its clock says otherwise',
    file: 'shared/publication/replySheet/placedWords.ts',
    find: 'OTHERWISE.some((pattern) => pattern.test(words))',
    replace: 'false',
    tests: ['test/unit/shared/publication/replySheet/replySheet.test.ts'],
  },
  {
    guards: 'What a public document does not have is not deleted',
    file: 'shared/publication/returned/changes/publicChanges.ts',
    find: 'canRemove: false',
    replace: 'canRemove: true',
    tests: DOCUMENT,
  },
  {
    guards: 'A public text that a document lacks stays',
    file: 'shared/publication/returned/changes/publicChanges.ts',
    find: "if (returned === null || returned.value.trim() === '') return [];",
    replace: '',
    tests: DOCUMENT,
  },
  {
    guards: 'An alias that somebody changed does not replace the words inside',
    file: 'shared/publication/returned/changes/carriedValue.ts',
    find: 'mergedWords.ours === mergedWords.theirs ? { value: mergedWords.ours } : null',
    replace: '{ value: mergedWords.theirs }',
    tests: DOCUMENT,
  },
  {
    guards: 'Words that were changed here as well are not proposed',
    file: 'shared/publication/returned/takeReturned.ts',
    find: 'return mergedWords.ours !== mergedWords.theirs;',
    replace: 'return false;',
    tests: DOCUMENT,
  },
  {
    guards: 'A line without a place becomes a note',
    file: 'shared/publication/returned/returnedDocument.ts',
    find: '...unplaced(found.lines, known, changes)',
    replace: '...(unplaced.length === 0 ? [] : [])',
    tests: DOCUMENT,
  },
  {
    guards: 'A note of a document that came home is private',
    file: 'shared/publication/returned/takeReturned.ts',
    find: "visibility: 'private',",
    replace: "visibility: 'internal',",
    tests: DOCUMENT,
  },
  {
    guards: 'A quotation that the document had is no comment',
    file: 'shared/publication/returned/comments/githubComments.ts',
    find: '&& !hasLine(exported, line)',
    replace: '',
    tests: COMMENTS,
  },
  {
    guards: 'A version that a document was made of stays while others thin out',
    file: 'shared/versions/surplusVersions.ts',
    find: 'waiting.has(version) || ',
    replace: '',
    tests: ['test/unit/electron/files/keptVersions.test.ts'],
  },
  {
    guards: 'Only a fingerprint becomes a part of a file name',
    file: 'electron/files/keptVersions.ts',
    find: '|| !FINGERPRINT.test(fingerprint)',
    replace: '',
    tests: ['test/unit/electron/files/keptVersions.test.ts'],
  },
  {
    guards: 'A sheet for the responders is searched for what only the facilitator may read',
    file: 'electron/replySheets/sheetFiles.ts',
    find: 'return refusal(privateInSheet(incident, parts));',
    replace: 'return refusal([]);',
    tests: ['test/unit/electron/commandLine/runAsk.test.ts'],
  },
  {
    guards: 'A sheet has no private events',
    file: 'shared/publication/replySheet/replySheet.ts',
    find: "const visible = withoutPrivateParts(incident, 'internal');",
    replace: 'const visible = incident;',
    tests: ['test/unit/shared/publication/replySheet/replySheet.test.ts'],
  },
  {
    guards: 'Answers about another incident are not taken in',
    file: 'shared/publication/replySheet/sheetAnswers.ts',
    find: '|| head.incidentId !== incident.id',
    replace: '',
    tests: ['test/unit/shared/publication/replySheet/replySheet.test.ts'],
  },
  {
    guards: 'A heading or a time in what an event says is no part of the document',
    file: 'shared/import/sections/ownDetails.ts',
    find: "for (const { number } of body) raws[number - 1] = '';",
    replace: '',
    tests: ['test/unit/shared/import/sections/ownExport.test.ts'],
  },
  {
    guards: 'A page that is imported anew keeps links and emphasis of its events',
    file: 'shared/import/markup/htmlMarkdown.ts',
    find: "if (isOwnEvent(node)) return [...ownEventLines(node), ''];",
    replace: '',
    tests: ['test/unit/shared/import/sections/ownExport.test.ts'],
  },
  {
    guards: 'An answer that a word processor put into one line comes home without its notes',
    file: 'shared/import/sections/ownCauses.ts',
    find: 'readAnswer(isRewritten ? asWritten(lines) : lines, toPlain)',
    replace: 'readAnswer(lines, toPlain)',
    tests: ['test/unit/electron/commandLine/returnedComments.test.ts'],
  },
  {
    guards: 'A review of another incident is not taken for one of this',
    file: 'shared/publication/returned/returnedReview.ts',
    find: 'if (own.size === 0 && !isNamed) return null;',
    replace: '',
    tests: ['test/unit/shared/publication/returned/returnedReview.test.ts'],
  },
  {
    guards: 'An answer by mail does not say again what it quotes',
    file: 'shared/publication/returned/reviews/reviewMails.ts',
    find: 'const parts = isByGithub ? partsOf(words) : [{ hunk: [], words }];',
    replace: 'const parts = partsOf(words);',
    tests: ['test/unit/shared/publication/returned/returnedReview.test.ts'],
  },
  {
    guards: 'A document that an earlier version wrote has no changes by that',
    file: 'shared/publication/returned/document/broughtText.ts',
    find: '...known.flatMap(earlierRow), ',
    replace: '',
    tests: ['test/unit/electron/commandLine/returnedComments.test.ts'],
  },
];
