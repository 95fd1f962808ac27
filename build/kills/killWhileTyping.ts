import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { saveRestored } from '#build/kills/saveRestored.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { openPage } from '#build/pictures/openPage.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { TEMPORARY_FILE } from '#electron/files/temporaryFiles.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

export type KillMoment = 'at random' | 'during a save';

/** What one kill cost. */
export interface Kill {
  readonly moment: KillMoment;
  /** Characters that the page had taken. */
  readonly typed: number;
  readonly lostCharacters: number;
  /** From the first lost character to the kill. */
  readonly lostSeconds: number;
  /** Where the most was found afterwards. */
  readonly foundIn: 'the file' | 'the recovery file';
  /** The file can be read, and what was found is the beginning of what was typed. */
  readonly isWhole: boolean;
  /** Edits that are offered as unsaved can be saved, and Debrief asks nobody about a change of its own. */
  readonly isSavedAgain: boolean;
}

const FILE = join(PROJECT, 'out/kills-library/typed.incident');
const EVENTS = 60;
/** A quick typist. */
const PRESS_EVERY_MS = 90;
const [EARLIEST_MS, LATEST_MS] = [1500, 4500];

interface Press {
  readonly character: string;
  readonly atMs: number;
}

/**
 * Starts the app, types into the summary, and kills it. Each round has user data of its own: a killed app's browser
 * writes there for some time still.
 */
export async function killWhileTyping(moment: KillMoment, round: number): Promise<Kill> {
  prepareFile();
  const userData = `kills/${round}`;
  const { page, app } = await openPage(userData, [FILE]);
  const summary = page.getByRole('textbox', { name: 'Summary, Markdown' });
  await summary.focus();
  const presses: Press[] = [];
  let killedAtMs: number | null = null;
  const kill = () => {
    killedAtMs ??= Date.now();
    app.kill();
  };
  const killing = moment === 'at random' ? delay(randomMs()).then(kill) : duringSave(randomMs(), kill);
  while (killedAtMs === null) {
    const character = String.fromCharCode(97 + (presses.length % 26));
    const isTaken = await page.keyboard.press(character).then(
      () => true,
      () => false, // The page has gone with the app.
    );
    if (isTaken && killedAtMs === null) presses.push({ character, atMs: Date.now() });
    await delay(PRESS_EVERY_MS);
  }
  await killing;
  await app.exited;
  const outcome = outcomeOf(moment, presses, { killedAtMs, inRecovery: recoveredSummary(userData) });
  return { ...outcome, isSavedAgain: await saveRestored(userDataFolder(userData), FILE) };
}

function prepareFile(): void {
  const folder = join(FILE, '..');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(FILE, serializeIncident({ ...largeIncident(EVENTS), summary: '' }));
}

function randomMs(): number {
  return EARLIEST_MS + Math.random() * (LATEST_MS - EARLIEST_MS);
}

/** Kills at the first sign of a save after some time. */
async function duringSave(earliestMs: number, kill: () => void): Promise<void> {
  await delay(earliestMs);
  const watcher = watch(join(FILE, '..'));
  await new Promise<void>((resolve) => {
    watcher.on('change', (_event, name) => {
      if (TEMPORARY_FILE.matches(String(name))) resolve();
    });
  });
  kill();
  watcher.close();
}

function outcomeOf(
  moment: KillMoment,
  presses: readonly Press[],
  { killedAtMs, inRecovery }: { readonly killedAtMs: number; readonly inRecovery: string },
): Omit<Kill, 'isSavedAgain'> {
  const typed = presses.map(({ character }) => character).join('');
  const inFile = summaryIn(readFileSync(FILE, 'utf8'));
  const found = inRecovery.length > (inFile ?? '').length ? inRecovery : (inFile ?? '');
  const firstLost = presses[found.length];
  return {
    moment,
    typed: typed.length,
    lostCharacters: Math.max(0, typed.length - found.length),
    lostSeconds: firstLost === undefined ? 0 : (killedAtMs - firstLost.atMs) / 1000,
    foundIn: found === inFile ? 'the file' : 'the recovery file',
    // A key that was pressed right before the kill may be there without having been counted.
    isWhole: inFile !== null && (typed.startsWith(found) || found.startsWith(typed)),
  };
}

function userDataFolder(userData: string): string {
  return join(PROJECT, 'out', userData, 'user-data');
}

/** The longest of all that was kept apart. */
function recoveredSummary(userData: string): string {
  const folder = join(userDataFolder(userData), 'recovery');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.recovery.json'))
    : [];
  const texts = names.map((name) => {
    const { document } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return summaryIn(document) ?? '';
  });
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function summaryIn(text: string): string | null {
  try {
    return JSON.parse(text).summary;
  } catch {
    return null; // What is counted here.
  }
}
