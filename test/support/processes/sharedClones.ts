import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
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

/** Two clones of a bare repository with the incident in it, without any set-up for merging. */
export function sharedClones(incident: Incident) {
  // Settings of the machine, such as signing or hooks, have no say here.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  const folder = tempFolder();
  const remote = join(folder, 'remote.git');
  mkdirSync(remote);
  gitClone(remote).git('init', '-q', '--bare', '-b', 'main', '.');
  const clone = (name: string): SharedClone => {
    const place = join(folder, name);
    gitClone(folder).git('clone', '-q', remote, place);
    const made = gitClone(place);
    made.git('checkout', '-q', '-B', 'main');
    nameAuthor(made, name);
    return {
      ...made,
      sync: () => runDebrief(['sync', place]),
      hook: (hook, script) => {
        const path = join(place, '.git', 'hooks', hook);
        mkdirSync(join(place, '.git', 'hooks'), { recursive: true });
        writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      },
      subjects: () => made.git('log', '--format=%s').trimEnd().split('\n'),
    };
  };
  const one = clone('one');
  one.commit(incident);
  one.git('push', '-q', 'origin', 'HEAD:refs/heads/main');
  const two = clone('two');
  two.git('pull', '-q', 'origin', 'main');
  return {
    one,
    two,
    remote,
    /** A third person sends something else. */
    send: (name: string, text: string) => {
      const third = clone(`sender of ${name} ${text}`);
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
