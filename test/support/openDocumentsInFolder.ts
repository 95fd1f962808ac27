import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { createOpenDocuments } from '#electron/files/openDocuments.ts';
import { createRecoveryFiles } from '#electron/files/recoveryFiles.ts';
import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** The real registry of open documents over a temporary folder; what it tells and logs is collected. */
export function openDocumentsInFolder() {
  const folder = tempFolder();
  const userData = join(folder, 'userData');
  const clock = { ms: Date.UTC(2026, 2, 10, 16) };
  const changes: string[] = [];
  const logged: string[] = [];
  const handles: string[] = [];
  const storage = {
    versions: createKeptVersions(join(userData, 'versions')),
    recovery: createRecoveryFiles(join(userData, 'recovery')),
    now: () => timestampAt(clock.ms),
    newHandle: () => {
      handles.push(`handle-${handles.length}`);
      return handles.at(-1) ?? '';
    },
    onDiskChange: (_: string, change: string) => changes.push(change),
    log: (place: string, cause: unknown) => logged.push(`${place}: ${cause}`),
  };
  const documents = createOpenDocuments(storage);
  onTestFinished(async () => {
    for (const handle of handles) await documents.close(handle);
  });
  return { folder, userData, clock, changes, logged, documents, ...storage };
}

/** The same with a small incident open. */
export async function openOneDocument() {
  const setting = openDocumentsInFolder();
  const path = join(setting.folder, 'a.incident');
  const incident = writtenIncident(path);
  const opened = successOf(await setting.documents.open(path));
  return { ...setting, path, incident, handle: opened.handle, opened };
}

/** The value of an outcome that the test expects to be good. */
export function successOf<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
