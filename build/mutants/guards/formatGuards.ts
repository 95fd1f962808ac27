import type { Mutant } from '#build/mutants/guardMutant.ts';

const FORMAT = ['test/unit/shared/format'];

/** What is read as an incident, and what is not. */
export const FORMAT_GUARDS: readonly Mutant[] = [
  {
    guards: 'A document on a pipe or device is not opened',
    file: 'electron/files/incidentFiles.ts',
    find: 'if (!info.isFile()) return',
    replace: 'if (info.size < 0) return',
    tests: [
      'test/unit/electron/files/openDocuments.test.ts',
      'test/unit/electron/commandLine/runImport.test.ts',
    ],
  },
  {
    guards: 'A file that is far too large is not read',
    file: 'electron/files/incidentFiles.ts',
    find: 'if (info.size <= MAX_FILE_BYTES) return null;',
    replace: 'if (info.size >= 0) return null;',
    tests: ['test/unit/electron/files/openDocuments.test.ts'],
  },
  {
    guards: 'An input that is far too large is not read',
    file: 'electron/files/readTextFile.ts',
    find: 'if (info.size > MAX_FILE_BYTES) return',
    replace: 'if (info.size < 0) return',
    tests: [
      'test/unit/electron/files/readTextFile.test.ts',
      'test/unit/electron/commandLine/runImport.test.ts',
    ],
  },
  {
    guards: 'Standard input is read up to a size',
    file: 'electron/files/readTextFile.ts',
    find: 'if (size > most) return',
    replace: 'if (size < 0) return',
    tests: [
      'test/unit/electron/files/readTextFile.test.ts',
      'test/unit/electron/commandLine/runImport.test.ts',
    ],
  },
  {
    guards: 'A text that is too large is refused',
    file: 'shared/format/decodeText.ts',
    find: 'if (bytes.length > MAX_FILE_BYTES) {',
    replace: 'if (bytes.length < 0) {',
    tests: FORMAT,
  },
  {
    guards: 'What is no UTF-8 is refused, not guessed',
    file: 'shared/format/decodeText.ts',
    find: "const text = new TextDecoder('utf-8', { fatal: true })",
    replace: "const text = new TextDecoder('utf-8', { fatal: false as true })",
    tests: FORMAT,
  },
  {
    guards: 'What is nested too deep is refused',
    file: 'shared/format/readJson.ts',
    find: 'if (open.length > most) return { tooDeepAt: index, repeated };',
    replace: '',
    tests: FORMAT,
  },
  {
    guards: 'A name that stands twice is told',
    file: 'shared/format/parseIncidentFile.ts',
    find: 'const repairs = repeated.map(lastIsRead);',
    replace: 'const repairs = repeated.slice(repeated.length).map(lastIsRead);',
    tests: FORMAT,
  },
  {
    guards: 'JSON that is no incident is refused',
    file: 'shared/format/parseIncidentFile.ts',
    find: 'if (!isIncidentShape(value)) {',
    replace: 'if (!isIncidentShape(value) && value === undefined) {',
    tests: FORMAT,
  },
  {
    guards: 'A newer major version is read only',
    file: 'shared/format/parseIncidentFile.ts',
    find: 'isReadOnly: isNewer.value',
    replace: 'isReadOnly: false',
    tests: FORMAT,
  },
  {
    guards: 'A migration that throws leaves the file unread',
    file: 'shared/format/migrations.ts',
    find: "return err(appError('migration-failed', { reason }));",
    replace: 'current = { ...current, reason };',
    tests: FORMAT,
  },
  {
    guards: 'A step of the format loses nothing',
    file: 'shared/format/migrations.ts',
    find: "{ name: 'AddDismissedHints', from: '1.2', to: '1.3', up: (document) => document }",
    replace:
      "{ name: 'AddDismissedHints', from: '1.2', to: '1.3', up: ({ meeting: _, ...document }) => document }",
    tests: FORMAT,
  },
  {
    guards: 'Causes that explain each other in a circle are cut',
    file: 'shared/format/repairIncident.ts',
    find: 'if (isInCycle(cause.id, parents, reachesTop)) {',
    replace: 'if (isInCycle(cause.id, parents, reachesTop) && index < 0) {',
    tests: FORMAT,
  },
  {
    guards: 'A name that stands twice in a file is found by the quick look',
    file: 'shared/format/readJson.ts',
    find: 'return names === most;',
    replace: 'return names <= most;',
    tests: ['test/unit/shared/format/scanJson.test.ts'],
  },
];
