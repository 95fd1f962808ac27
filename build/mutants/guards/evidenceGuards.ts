import type { Mutant } from '#build/mutants/guardMutant.ts';

const PICTURES = ['test/component/timeline/pictures.test.tsx'];
const EDITS = ['test/unit/shared/domain/pictures/pictureEdits.test.ts'];

/** Where dropped files go, and that one thing stays one. */
export const EVIDENCE_GUARDS: readonly Mutant[] = [
  {
    guards: 'A log that is dropped on an open event is a file of it',
    file: 'renderer/desk/drops/pictureDrops.ts',
    find: 'return takesAll || takesThese ||',
    replace: 'return takesAll ||',
    tests: PICTURES,
  },
  {
    guards: 'A document that is dropped on an open event is read, not attached',
    file: 'renderer/desk/drops/pictureDrops.ts',
    find: 'isPicture(file) || PLAIN_EVIDENCE.test(file.name)',
    replace: 'true',
    tests: PICTURES,
  },
  {
    guards: 'The same file again at a place changes nothing',
    file: 'renderer/commands/placeEvidence.ts',
    find: 'const added = taken.filter(({ file }) => !known.has(file));',
    replace: 'const added = taken;',
    tests: PICTURES,
  },
  {
    guards: 'What is being taken in is said in its place',
    file: 'renderer/store/slices/uiSlice.ts',
    find: 'set({ takingIn: [...get().takingIn, coming] });',
    replace: '',
    tests: PICTURES,
  },
  {
    guards: 'A PDF is taken away with its page',
    file: 'shared/domain/pictures/pictureEdits.ts',
    find: '|| picture.id === piece?.picture.id || picture.id === piece?.page?.id',
    replace: '',
    tests: EDITS,
  },
  {
    guards: 'What is loaded later waits while somebody does something',
    file: 'renderer/desk/watchRest.ts',
    find: 'lastInput = performance.now();',
    replace: '',
    tests: ['test/component/desk/watchRest.test.ts'],
  },
];
