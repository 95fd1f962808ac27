import { readFile } from 'node:fs/promises';
import { whenAbsent } from '#electron/files/fileErrors.ts';

/** Where a branch goes. */
export interface Upstream {
  readonly remote: string;
  /** What the branch is called there. */
  readonly remoteBranch: string;
}

/** Settings that reach Git past the files, and weigh more than they. */
const SETTINGS_BY_ENVIRONMENT = ['GIT_CONFIG', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS'] as const;

/**
 * Where a branch goes, as the clone's own file of settings says it in the form in which Git writes it: reading that is quicker than
 * starting Git, and the file weighs more than those of the account. Null where it says nothing, or in any other form; Git is asked then.
 */
export async function plainUpstream(file: string, branch: string): Promise<Upstream | null> {
  if (SETTINGS_BY_ENVIRONMENT.some((name) => process.env[name] !== undefined)) return null;
  return upstreamIn(await readFile(file, 'utf8').catch(whenAbsent('')), branch);
}

const COMMENT = /^\s*(?:[#;]|$)/;
const HEAD = /^\[([a-z0-9-]+)(?: "([^"\\]*)")?\]$/i;
const SETTING = /^\s+([a-z][a-z0-9-]*) = ([^\s"\\#;]+)$/i;

/** The same, given the text of the file. */
export function upstreamIn(text: string, branch: string): Upstream | null {
  // What these bring in stands elsewhere; a line that goes on could hide the next one.
  if (/^\s*\[include|worktreeconfig|\\\r?$/im.test(text)) return null;
  let section = '';
  const values = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    if (COMMENT.test(line)) continue;
    const [, name, of = ''] = HEAD.exec(line) ?? [];
    if (name !== undefined) {
      section = `${name.toLowerCase()} ${of}`;
      values.set(section, values.get(section) ?? []);
    } else if (/^\s*\[/.test(line)) return null;
    else if (section === `branch ${branch}`) {
      const [, key, value] = SETTING.exec(line) ?? [];
      if (key === undefined || value === undefined) return null;
      values.get(section)?.push(`${key.toLowerCase()} ${value}`);
    }
  }
  const settings = values.get(`branch ${branch}`) ?? [];
  const [remote, ...moreRemotes] = valuesOf(settings, 'remote');
  const [merge, ...moreMerges] = valuesOf(settings, 'merge');
  if (remote === undefined || !values.has(`remote ${remote}`)) return null;
  if (!merge?.startsWith(BRANCHES) || moreRemotes.length + moreMerges.length > 0) return null;
  return { remote, remoteBranch: merge.slice(BRANCHES.length) };
}

const BRANCHES = 'refs/heads/';

function valuesOf(settings: readonly string[], key: string): readonly string[] {
  return settings.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
}
