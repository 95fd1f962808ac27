import { existsSync } from 'node:fs';
import { readFile, unlink, writeFile } from 'node:fs/promises';
import { whenAbsent, writeError } from '#electron/files/fileErrors.ts';
import type { Repository } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';

/** How the message of each merge of ours begins; a merge that was left half done is known by it. */
const MERGE_SUBJECT = 'Merge the incidents of';

/** The message of a merge of ours. */
export function mergeMessage({ remote, remoteBranch }: Repository): string {
  return `${MERGE_SUBJECT} ${remote}/${remoteBranch}`;
}

/**
 * Notes which commit is merged before Git begins: where the disk is full once Git writes the message, that says nothing,
 * and the merge would be taken for somebody else's.
 */
export async function markMerge({ own }: Repository, theirs: string): Promise<Result<void, AppError>> {
  try {
    return ok(await writeFile(own.mergeMark, `${theirs}\n`));
  } catch (cause) {
    return err(writeError(cause, own.mergeMark));
  }
}

/** Takes the note away, once no merge is under way. */
export async function unmarkMerge({ own }: Repository): Promise<void> {
  // One that stays holds for its commit alone, and for a message that is cut short.
  if (!existsSync(own.merging)) await unlink(own.mergeMark).catch(() => undefined);
}

/**
 * Whether the merge that is under way is ours. Where its message or its commit was cut short, both are written anew, since
 * Git ends no merge without them.
 */
export async function isOwnMerge(repository: Repository): Promise<Result<boolean, AppError>> {
  const { own } = repository;
  const textAt = (path: string) => readFile(path, 'utf8').catch(whenAbsent(''));
  const message = await textAt(own.mergeMessage);
  const commit = await textAt(own.merging);
  if (message.startsWith(MERGE_SUBJECT) && commit.endsWith('\n')) return ok(true);
  const mark = await textAt(own.mergeMark);
  const isCutShort = mark !== '' && mark.startsWith(commit) && MERGE_SUBJECT.startsWith(message.trimEnd());
  if (!isCutShort && !message.startsWith(MERGE_SUBJECT)) return ok(false);
  try {
    if (mark !== '') await writeFile(own.merging, mark);
    await writeFile(own.mergeMessage, `${mergeMessage(repository)}\n`);
    return ok(true);
  } catch (cause) {
    return err(writeError(cause, own.mergeMessage));
  }
}
