import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runGitSetup } from '#electron/commandLine/runGitSetup.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { bundledScript } from '#test/support/processes/bundledScript.ts';

/** The name of the file in each clone. */
export const CLONED_FILE = '2026-03-10-orders.incident';

/** A person's clone of a repository with one incident. */
export interface GitClone {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** The same, where Git may stop for a decision; whether it did. */
  readonly stopsAt: (...args: readonly string[]) => boolean;
  readonly read: () => ReturnType<typeof parseIncidentFile>;
  readonly incident: () => Incident;
  readonly commit: (incident: Incident) => void;
}

let driver: Uint8Array | null = null;

/** Clones of one repository with the incident in it, each set up by `debrief git setup`. */
export async function gitClones(
  folder: string,
  count: number,
  incident: Incident,
): Promise<readonly GitClone[]> {
  const startedBy = driverIn(folder);
  const origin = join(folder, 'origin');
  mkdirSync(origin);
  const first = gitClone(origin);
  first.git('init', '-q', '-b', 'main', '.');
  nameAuthor(first, 'origin');
  await runGitSetup({ folder: origin }, { startedBy });
  first.commit(incident);
  const clones: GitClone[] = [];
  for (let number = 0; number < count; number += 1) {
    const place = join(folder, `clone ${number}`);
    first.git('clone', '-q', origin, place);
    const clone = gitClone(place);
    nameAuthor(clone, `person${number}`);
    await runGitSetup({ folder: place }, { startedBy });
    clones.push(clone);
  }
  return clones;
}

/** Puts what Git starts for a merge into a folder; the words that start it. */
export function driverIn(folder: string): readonly string[] {
  driver ??= bundledScript(import.meta.resolve('#test/support/processes/debriefDriver.ts'));
  writeFileSync(join(folder, 'driver.mjs'), driver);
  return [process.execPath, join(folder, 'driver.mjs')];
}

export function gitClone(folder: string): GitClone {
  // Settings of the machine, such as signing or hooks, have no say here.
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_EDITOR: 'true',
  };
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const file = join(folder, CLONED_FILE);
  const read = () => parseIncidentFile(readFileSync(file));
  return {
    folder,
    git,
    stopsAt: (...args) => spawnSync('git', args, { cwd: folder, env }).status !== 0,
    read,
    incident: () => {
      const parsed = read();
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      return parsed.value.incident;
    },
    commit: (incident) => {
      writeFileSync(file, serializeIncident(incident));
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'Edit');
    },
  };
}

export function nameAuthor({ git }: GitClone, name: string): void {
  git('config', 'user.name', name);
  git('config', 'user.email', `${name}@example.net`);
}
