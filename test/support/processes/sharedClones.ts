import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { type GitClone, gitClone, nameAuthor } from '#test/support/processes/gitClones.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** A person's clone of a repository that several send to. */
export interface SharedClone extends GitClone {
  sync(): ReturnType<typeof runDebrief>;
  /** Puts a script in the place of one of Git's hooks. */
  hook(name: string, script: string): void;
  /** First lines of the commits, the newest first. */
  subjects(): readonly string[];
}

const PEOPLE = ['one', 'two'] as const;
const REMOTE = 'remote.git';
/** What was made before, by the text of the incident in it: a copy takes no process of Git. */
const made = new Map<string, string>();

/** Two clones of a bare repository with the incident in it, without any set-up for merging. */
export function sharedClones(incident: Incident) {
  // Settings of the machine, such as signing or hooks, have no say here.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  // Nor has what the machine puts into each new repository.
  vi.stubEnv('GIT_TEMPLATE_DIR', '');
  const text = serializeIncident(incident);
  const original = made.get(text) ?? madeClones(incident);
  made.set(text, original);
  const folder = tempFolder();
  cpSync(original, folder, { recursive: true });
  for (const person of PEOPLE) {
    const config = join(folder, person, '.git', 'config');
    const pointingAtOriginal = readFileSync(config, 'utf8');
    writeFileSync(config, pointingAtOriginal.replace(join(original, REMOTE), join(folder, REMOTE)));
  }
  const remote = join(folder, REMOTE);
  const [one, two] = [sharedClone(join(folder, 'one')), sharedClone(join(folder, 'two'))];
  return {
    one,
    two,
    remote,
    /** A third person sends something else. */
    send: (name: string, text: string) => {
      const third = newClone(folder, `sender of ${name} ${text}`);
      third.git('pull', '-q', 'origin', 'main');
      writeFileSync(join(third.folder, name), text);
      third.git('add', '-A');
      third.git('commit', '-q', '-m', `Write ${name}`);
      third.git('push', '-q', 'origin', 'HEAD:refs/heads/main');
    },
    /** The remote goes, as without a network; returns what brings it back. */
    unplug: () => {
      renameSync(remote, `${remote} gone`);
      return () => renameSync(`${remote} gone`, remote);
    },
  };
}

function madeClones(incident: Incident): string {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-clones-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, REMOTE));
  gitClone(join(folder, REMOTE)).git('init', '-q', '--bare', '-b', 'main', '.');
  const [one, two] = [newClone(folder, 'one'), newClone(folder, 'two')];
  one.commit(incident);
  one.git('push', '-q', 'origin', 'HEAD:refs/heads/main');
  two.git('pull', '-q', 'origin', 'main');
  return folder;
}

/** A clone of the remote in that folder, with the name of who works in it. */
function newClone(folder: string, name: string): SharedClone {
  const place = join(folder, name);
  gitClone(folder).git('clone', '-q', join(folder, REMOTE), place);
  const clone = sharedClone(place);
  clone.git('checkout', '-q', '-B', 'main');
  nameAuthor(clone, name);
  mkdirSync(join(place, '.git', 'info'), { recursive: true });
  return clone;
}

function sharedClone(place: string): SharedClone {
  const clone = gitClone(place);
  return {
    ...clone,
    sync: () => runDebrief(['sync', place]),
    hook: (hook, script) => {
      const path = join(place, '.git', 'hooks', hook);
      mkdirSync(join(place, '.git', 'hooks'), { recursive: true });
      writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    },
    subjects: () => clone.git('log', '--format=%s').trimEnd().split('\n'),
  };
}
