import { inBackground, type OpenDocument } from '#electron/files/documentState.ts';
import type { DocumentStorage } from '#electron/files/documentStorage.ts';
import { keepForGood } from '#electron/files/documentVersions.ts';
import { isSameContent, replaceExpected } from '#electron/files/replaceExpected.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';

/** What another program wrote into a file at the moment when it was replaced. */
interface WrittenOver {
  readonly incidentId: string;
  readonly theirs: Uint8Array;
  /** What the file holds in its place; null: nothing of ours. */
  readonly standing: Uint8Array | null;
}

/**
 * Another program's content was written over: it becomes a kept version and takes its place in the file again, as if it
 * had been found before. What stands in the file becomes a version, too, since the window that holds it may have closed.
 * A file that a program emptied, or left half written, is not given back: it would take the place of one that can be
 * opened. Answers whether it was, or something newer of theirs is there.
 */
export async function giveBack(
  document: OpenDocument,
  { incidentId, theirs, standing }: WrittenOver,
  storage: DocumentStorage,
): Promise<boolean> {
  if (standing === null || isSameContent(theirs, standing)) return false;
  const kept = await keepForGood(incidentId, standing, storage);
  if (kept.ok && document.lastSaved?.bytes === standing) document.lastSaved = null;
  await keepForGood(incidentId, theirs, storage);
  if (!isIncidentFile(theirs)) return false;
  // Where they have written again meanwhile, the newer content stays.
  const back = await replaceExpected(document.path, theirs, standing, { isWhole: isIncidentFile });
  if (!back.ok) storage.log('giving back', JSON.stringify(back.error));
  else if (back.value.kind === 'overwrote')
    await giveBack(document, { incidentId, theirs: back.value.theirs, standing: theirs }, storage);
  else if (back.value.kind === 'replaced')
    giveBackLate(
      document,
      { incidentId, base: standing, standing: () => theirs, lateChange: back.value.lateChange },
      storage,
    );
  return true;
}

/** What another program may still write into a file that was replaced. */
interface MayBeWrittenOver {
  readonly incidentId: string;
  /** What the old file held, which is what the other program began with. */
  readonly base: Uint8Array | null;
  /** Asked when it was written: the file may have been saved again by then, and its document closed. */
  readonly standing: () => Uint8Array | null;
  readonly lateChange: Promise<Uint8Array | null>;
}

/** The same for what is found a moment later, when nobody may hold what stands in the file any more. */
export function giveBackLate(
  document: OpenDocument,
  { incidentId, base, standing, lateChange }: MayBeWrittenOver,
  storage: DocumentStorage,
): void {
  const giveTheirsBack = async (theirs: Uint8Array) => {
    const ours = standing();
    const kept = ours === null ? null : await keepForGood(incidentId, ours, storage);
    if (kept?.ok !== true) return;
    if (!(await giveBack(document, { incidentId, theirs, standing: ours }, storage))) return;
    document.givenBack = base === null ? null : { theirs, base };
    document.told = 'changed';
    storage.onDiskChange(document.handle, 'changed');
  };
  const takeBack = (theirs: Uint8Array | null) => {
    if (theirs !== null) inBackground(document, () => document.alone(() => giveTheirsBack(theirs)));
  };
  void lateChange.then(takeBack, (cause: unknown) => storage.log('late change', cause));
}

/** One that opens, or that a newer version could open. */
export function isIncidentFile(content: Uint8Array): boolean {
  const parsed = parseIncidentFile(content);
  return parsed.ok || parsed.error.code === 'file-too-new';
}
