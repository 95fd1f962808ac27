import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { errnoOf, whenAbsent } from '#electron/files/fileErrors.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';

/** Committed with the repository, so that it holds for everybody; what it names, each clone sets up for itself. */
const ATTRIBUTES = `*${INCIDENT_EXTENSION} text eol=lf merge=debrief diff=debrief`;

/**
 * `debrief git setup`: Git then merges incidents through `debrief merge` and compares them as text. It changes the
 * repository's own settings and its `.gitattributes`, nothing else, and may be run again.
 */
export async function runGitSetup(
  { folder }: { readonly folder: string },
  { startedBy }: Pick<CommandContext, 'startedBy'>,
): Promise<Result<Answer, AppError>> {
  const top = await git(folder, ['rev-parse', '--show-toplevel']);
  if (!top.ok) return top;
  const root = top.value.replace(/\n$/, '');
  const program = startedBy.map(shellWord).join(' ');
  for (const [name, value] of [
    ['merge.debrief.name', 'Debrief puts two people’s changes of an incident together'],
    ['merge.debrief.driver', `${program} merge %O %A %B -o %A`],
    ['diff.debrief.textconv', `${program} git text`],
    ['diff.debrief.cachetextconv', 'true'],
  ] as const) {
    const set = await git(root, ['config', '--local', name, value]);
    if (!set.ok) return set;
  }
  const file = join(root, '.gitattributes');
  const written = await addLine(file, ATTRIBUTES);
  if (!written.ok) return written;
  const share = written.value ? `; commit ${file}, so that it holds for everybody` : '';
  return ok({
    output: `${root}\n`,
    exitCode: 0,
    notices: [`Git merges incidents through Debrief here${share}; each clone needs debrief git setup once`],
  });
}

/** Whether the line had to be added. */
async function addLine(file: string, line: string): Promise<Result<boolean, AppError>> {
  const text = await readFile(file, 'utf8').catch(whenAbsent(''));
  if (text.split(/\r?\n/).includes(line)) return ok(false);
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const written = await atomicWrite(file, Buffer.from(`${before}${line}\n`));
  return written.ok ? ok(true) : written;
}

/** Runs the system's own Git in the folder; a refusal is said in Git's words. */
async function git(folder: string, args: readonly string[]): Promise<Result<string, AppError>> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args]);
    return ok(stdout);
  } catch (cause) {
    const isMissing = errnoOf(cause) === 'ENOENT';
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    return err(appError('git-failed', { file: folder, reason: isMissing ? 'there is no git here' : said }));
  }
}

/** Git gives the settings to a shell, on Windows too. */
function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
