import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TEMPORARY_FILE } from '#electron/files/temporaryFiles.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

/** What the app keeps beside the files of people: half-typed words, and edits that could not be saved. */
type KeptFolder = 'drafts' | 'recovery';

/** The folder that holds the user data of an app, also of one that journeys share, in place of a test’s own. */
export async function dataDirOf(app: RunningApp): Promise<string> {
  return dirname(await app.evaluate(({ app: running }) => running.getPath('userData'), undefined));
}

/** The texts of the versions that the app keeps of an incident, those still being written left out. */
export function keptVersions(dataDir: string, id: string): readonly string[] {
  return textsIn(join(dataDir, 'user-data/versions', id));
}

/** The texts that a kill would leave there, those still being written left out. In no particular order. */
export function keptTexts(dataDir: string, kind: KeptFolder): readonly string[] {
  return textsIn(join(dataDir, 'user-data', kind));
}

/** Nothing while the folder is not there, so that a poll can wait for it. */
function textsIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => !TEMPORARY_FILE.matches(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
