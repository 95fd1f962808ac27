import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import { gitIn } from '#electron/git/git.ts';
import type { Repository } from '#electron/git/repository.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';

/** Committed with the repository, so that it holds for everybody; what it names, each clone sets up for itself. */
export const ATTRIBUTES = `*${INCIDENT_EXTENSION} text eol=lf merge=debrief diff=debrief`;

/** The same for copies for reviewers, which are read as text in any case. */
export const COPY_ATTRIBUTES = `*${INCIDENT_EXTENSION}.md merge=debrief`;

/** Git's settings for merging incidents through `debrief merge`, given the words that start this program. */
export function mergeSettings(startedBy: readonly string[]): readonly (readonly [string, string])[] {
  return [
    ['merge.debrief.name', 'Debrief puts two people’s changes of an incident together'],
    ['merge.debrief.driver', `${programWords(startedBy)} merge %O %A %B -o %A`],
  ];
}

export function programWords(startedBy: readonly string[]): string {
  return startedBy.map(shellWord).join(' ');
}

/**
 * Has Git take that driver for incidents in this clone, where the repository does not say so itself. It is a setting of
 * the clone, outside what is committed.
 */
export async function ensureDriver({ root, own }: Repository): Promise<Result<void, AppError>> {
  const line = `*${INCIDENT_EXTENSION} merge=debrief`;
  // Mostly one of the two says so, and Git need not be asked. The clone's own file comes first for Git.
  const [ours, shared] = await Promise.all([
    lastLine(own.attributes),
    lastLine(join(root, '.gitattributes')),
  ]);
  if (ours === line || (ours === '' && [ATTRIBUTES, COPY_ATTRIBUTES].includes(shared))) return ok(undefined);
  const used = await gitIn(root).text('check-attr', 'merge', '--', `any${INCIDENT_EXTENSION}`);
  if (used.ok && used.value.endsWith(': debrief')) return ok(undefined);
  const added = await addLine(own.attributes, line);
  return added.ok ? ok(undefined) : added;
}

async function lastLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(whenAbsent(''));
  return text.trimEnd().split(/\r?\n/).at(-1) ?? '';
}

/** Adds a line to a text file of Git's. Answers whether it had to be added. */
export async function addLine(file: string, line: string): Promise<Result<boolean, AppError>> {
  const text = await readFile(file, 'utf8').catch(whenAbsent(''));
  if (text.split(/\r?\n/).includes(line)) return ok(false);
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const written = await atomicWrite(file, Buffer.from(`${before}${line}\n`));
  return written.ok ? ok(true) : written;
}

/** Git gives the settings to a shell, on Windows too. */
function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
