import type { Mutant } from '#build/mutants/guardMutant.ts';

/** What keeps the words of several sources that are brought in together, and makes nothing one without asking. */
export const SEVERAL_GUARDS: readonly Mutant[] = [
  {
    guards: 'Two sources that tell the same moment are joined only when somebody says so',
    file: 'shared/import/paste/toldTwice.ts',
    find: "if (answer !== 'one') return [];",
    replace: '',
    tests: ['test/unit/shared/import/paste/toldTwice.test.ts'],
  },
  {
    guards: 'Documents that are each a whole incident are not made one without asking',
    file: 'electron/commandLine/runImport.ts',
    find: 'whole.length > 0 && command.several === null',
    replace: 'whole.length < 0 && command.several === null',
    tests: ['test/unit/electron/commandLine/importForms.test.ts'],
  },
  {
    guards: 'What a second source says of what an incident has once is said to be left out',
    file: 'shared/import/several/severalDraft.ts',
    find: 'all[name] !== null && next[name] !== null',
    replace: 'false',
    tests: ['test/unit/shared/import/several/severalDraft.test.ts'],
  },
  {
    guards: 'No incident is written over another whose input has the same name',
    file: 'electron/commandLine/incidentNames.ts',
    find: 'taken.add(onDisk(name));',
    replace: '',
    tests: ['test/unit/electron/commandLine/importForms.test.ts'],
  },
  {
    guards: 'Archives in an archive are refused for what they hold together, before they are unpacked',
    file: 'shared/import/textOfSeveral.ts',
    find: 'if (opened.bytes > MOST_UNPACKED) return',
    replace: 'if (opened.bytes < 0) return',
    tests: ['test/unit/renderer/store/runJob.test.ts'],
  },
  {
    guards: 'Comments in JSON are counted among what was left out',
    file: 'shared/import/forms/forms.ts',
    find: 'withClockQuestion(withJsonComments(whole, source), context)',
    replace: 'withClockQuestion(whole, context)',
    tests: ['test/unit/shared/import/source/relaxedJson.test.ts'],
  },
  {
    guards: 'Words in fields of JSON that are not read are left out by name',
    file: 'shared/import/forms/forms.ts',
    find: 'READ_WHOLE.has(read.form) ? read : withUnreadFields(read, source.json)',
    replace: 'READ_WHOLE.has(read.form) ? read : read',
    tests: ['test/unit/shared/import/forms/nothingLost.test.ts'],
  },
];
