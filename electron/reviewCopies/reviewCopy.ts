import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileError, whenAbsent } from '#electron/files/fileErrors.ts';
import { isSameContent, replaceExpected } from '#electron/files/replaceExpected.ts';
import { pictureFolder } from '#electron/pictures/pictureFolder.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { markedText, readMarkedText } from '#shared/export/reviewCopyMark.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';

/**
 * The review copy of an incident: its internal document as Markdown, in a file of its own beside it
 * (`checkout.incident.md`), so that reviewers read it where the repository is hosted. It is derived: a save writes it
 * anew, except where somebody edited it.
 */
export function reviewCopyPath(incidentPath: string): string {
  return `${incidentPath}.md`;
}

/** The incident whose review copy has this path; null for a path that no review copy has. */
export function incidentOfCopy(path: string): string | null {
  const ending = `${INCIDENT_EXTENSION}.md`;
  return path.toLowerCase().endsWith(ending) ? path.slice(0, -'.md'.length) : null;
}

/** What came of a review copy; `none`: there is none, and none was wanted; `begun`: it was not there before. */
type KeptCopy = 'none' | 'same' | 'written' | 'begun';

/**
 * Writes the review copy of an incident where one lies beside it already, or where one is to begin. Refused with
 * `review-copy-edited` where somebody edited it: their words are in no other place.
 */
export async function writeReviewCopy(
  incidentPath: string,
  incident: Incident,
  { isBeginning }: { readonly isBeginning: boolean },
): Promise<Result<KeptCopy, AppError>> {
  const path = reviewCopyPath(incidentPath);
  const present = await readCopy(path);
  if (!present.ok) return present;
  if (present.value === null && !isBeginning) return ok('none');
  if (present.value !== null && !isUnedited(present.value)) return err(edited(path));
  const bytes = reviewCopyBytes(incidentPath, incident);
  if (present.value !== null && isSameContent(asWritten(present.value), bytes)) return ok('same');
  const written = await replaceExpected(path, bytes, present.value);
  if (!written.ok) return written;
  // Whoever wrote to it meanwhile is another Debrief, or has edited it, which the next save finds.
  if (written.value.kind !== 'replaced') return ok('same');
  return ok(present.value === null ? 'begun' : 'written');
}

/** Removes the review copy of an incident that is gone, unless somebody edited it. Answers what it held; null: nothing was removed. */
export async function removeReviewCopy(incidentPath: string): Promise<Result<Uint8Array | null, AppError>> {
  const path = reviewCopyPath(incidentPath);
  const present = await readCopy(path);
  if (!present.ok || present.value === null || !isUnedited(present.value))
    return present.ok ? ok(null) : present;
  try {
    await unlink(path).catch(whenAbsent(undefined));
    return present;
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

/** Whether a review copy is as a save wrote it. */
export function isUnedited(bytes: Uint8Array): boolean {
  const marked = readMarkedText(Buffer.from(bytes).toString());
  return marked !== null && digestOf(marked.text) === marked.digest;
}

/** The same for the same incident on every computer, whatever a person set there. */
export function reviewCopyBytes(incidentPath: string, incident: Incident): Uint8Array {
  const folder = pictureFolder(incidentPath);
  const link = encodeURIComponent(basename(folder)).replace(/[()]/g, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
  const text = toMarkdown(incident, {
    audience: 'internal',
    hasMermaid: true,
    pictures: (file) => (existsSync(join(folder, file)) ? `${link}/${file}` : null),
  });
  return Buffer.from(markedText({ text, digest: digestOf(text) }));
}

/** Whether a file lies in a Git repository, so that others may read what is beside it. */
export function isInRepository(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (dirname(folder) === folder) return false;
  }
}

export function edited(path: string): AppError {
  return appError('review-copy-edited', { file: path });
}

async function readCopy(path: string): Promise<Result<Uint8Array | null, AppError>> {
  try {
    return ok(await readFile(path).catch(whenAbsent(null)));
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

function asWritten(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString().replaceAll('\r\n', '\n'));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
