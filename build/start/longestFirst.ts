import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take 4 to 30 seconds on a quiet machine with two cores, longest first. Vitest takes the largest file first
 * where it remembers no times, as on CI; a short file that runs long and comes last would leave the other core alone.
 */
export const LONG: readonly string[] = [
  'unit/electron/windows/wall.test.ts',
  'unit/electron/export/pdfExport.test.ts',
  'unit/build/chromium-host/desktop.test.ts',
  'unit/electron/commandLine/runSync.test.ts',
  'unit/electron/git/endMerge.test.ts',
  'unit/electron/commandLine/gitMerge.test.ts',
  'unit/shared/extremes/extremeIncidents.test.ts',
  'unit/shared/import/parserSpeed.test.ts',
  'component/desk/drafts.test.tsx',
  'component/desk/longLists.test.tsx',
];

/**
 * Tests that start other programs or fill much memory. Each start copies the tables of the worker's memory, and each
 * large piece has all of it looked through for what can go; it grows with every file. While it is small, those that
 * start programs cost a third less, and saves of 18 MB a tenth.
 */
export const STARTING: readonly string[] = [
  'unit/electron/files/documentSaving.test.ts',
  'unit/shared/extremes/',
  'unit/shared/privacy/pictures/',
  'unit/electron/git/',
  'unit/electron/commandLine/',
  'unit/electron/export/',
  'unit/electron/settings/',
  'unit/build/',
];

/** Begins each project with its long files, so that both cores are busy until its end, and with those that start programs. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const names = [...new Set(sorted.map(({ project }) => project.name))];
    return names.flatMap((name) => longestFirst(sorted.filter(({ project }) => project.name === name)));
  }
}

/** The long ones, those that start programs, and all others, which stay in their order. */
export function longestFirst<File extends { readonly moduleId: string }>(files: readonly File[]): File[] {
  return files.toSorted((one, other) => placeOf(one.moduleId) - placeOf(other.moduleId));
}

function placeOf(path: string): number {
  const place = [...LONG, ...STARTING].findIndex((part) => path.includes(`/test/${part}`));
  return place < 0 ? LONG.length + STARTING.length : place;
}
