import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { createOpenDocuments } from '#electron/files/openDocuments.ts';
import { createRecoveryFiles } from '#electron/files/recoveryFiles.ts';
import { now } from '#electron/system/clock.ts';

/**
 * What a person does after a crash: takes back each of the unsaved edits that are offered, or opens the file where there
 * are none, and goes on typing. Answers whether all of it could be saved without a question.
 */
export async function saveRestored(userData: string, file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const recovery = createRecoveryFiles(join(userData, 'recovery'));
  const documents = createOpenDocuments({
    versions: createKeptVersions(join(userData, 'versions')),
    recovery,
    now,
    newHandle: randomUUID,
    onDiskChange: () => undefined, // Nobody watches; a change is found by the save.
    log: (place, cause) => console.error(place, cause),
  });
  const leftRecoveries = await recovery.list();
  const opening =
    leftRecoveries.length > 0
      ? leftRecoveries.map(
          ({ id }) =>
            () =>
              documents.restore(id),
        )
      : [() => documents.open(file)];
  for (const open of opening) {
    const opened = await open();
    if (!opened.ok) return false;
    const { handle, incident } = opened.value;
    const saved = await documents.save(handle, { ...incident, summary: `${incident.summary} and on` });
    await documents.close(handle);
    if (!saved.ok) return false;
  }
  return (await recovery.list()).length === 0;
}
