import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take 4 to 30 seconds on a quiet machine with two cores, longest first. Vitest takes the largest file first
 * where it remembers no times, as on CI; a short file that runs long and comes last would leave the other core alone.
 */
export const LONG: readonly string[] = [
  'unit/electron/windows/wall.test.ts',
  'unit/shared/extremes/extremeIncidents.test.ts',
  'unit/electron/export/pdfExport.test.ts',
  'component/desk/drafts.test.tsx',
  'unit/electron/files/documentSaving.test.ts',
  'unit/build/chromium-host/desktop.test.ts',
  'unit/electron/main.test.ts',
  'unit/electron/commandLine/runSync.test.ts',
  'unit/electron/git/endMerge.test.ts',
  'unit/electron/git/randomSyncs.test.ts',
  'unit/electron/commandLine/gitMerge.test.ts',
  'unit/shared/import/parserSpeed.test.ts',
];

/** Begins each project with its long files, so that both cores are busy until its end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const names = [...new Set(sorted.map(({ project }) => project.name))];
    return names.flatMap((name) => longestFirst(sorted.filter(({ project }) => project.name === name)));
  }
}

/** The long ones before all others, which stay in their order. */
export function longestFirst<File extends { readonly moduleId: string }>(files: readonly File[]): File[] {
  return files.toSorted((one, other) => placeOf(one.moduleId) - placeOf(other.moduleId));
}

function placeOf(path: string): number {
  const place = LONG.findIndex((long) => path.endsWith(`/test/${long}`));
  return place < 0 ? LONG.length : place;
}
