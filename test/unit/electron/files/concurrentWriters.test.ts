import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openDocumentsInFolder, successOf } from '#test/support/openDocumentsInFolder.ts';

const WRITES = 200;
const AT_ONCE = 10;
/** Save and write begin at moments of their own within this time. */
const SPREAD_MS = 25;

type Write = (path: string, content: string) => Promise<void>;

const WAYS: readonly Write[] = [
  // As a text editor writes: emptied, then filled.
  (path, content) => writeFile(path, content),
  // As Git, and programs that synchronise folders, write.
  async (path, content) => {
    await writeFile(`${path}.new`, content);
    await rename(`${path}.new`, path);
  },
];

test(`of ${WRITES} writes by other programs around a save none is lost, and none of mine`, async () => {
  async function writeDuringSave(number: number): Promise<void> {
    const { documents, folder, versions, recovery } = openDocumentsInFolder();
    const path = join(folder, `${number}.incident`);
    const incident = writtenIncident(path);
    const { handle } = successOf(await documents.open(path));
    const [mine, theirs] = [`Mine ${number}`, `Their ${number}`]; // Of one length, so that no size tells.
    const write = WAYS[number % WAYS.length];
    const [saved] = await Promise.all([
      delay(Math.random() * SPREAD_MS).then(() => documents.save(handle, { ...incident, title: mine })),
      delay(Math.random() * SPREAD_MS).then(() =>
        write?.(path, serializeIncident({ ...incident, title: theirs })),
      ),
    ]);
    const titles = async () => {
      const kept = await versions.list(incident.id);
      const files = [path, ...kept.map((version) => version.path)];
      const apart = (await recovery.list()).map(({ parsed }) => parsed.incident.title);
      return [...files.map((file) => JSON.parse(readFileSync(file, 'utf8')).title), ...apart];
    };
    // What came late is given back a moment after.
    await vi.waitFor(async () => expect(await titles()).toContain(theirs), { timeout: 5000 });
    expect(saved.ok || (await titles()).includes(mine)).toBe(true);
    await documents.close(handle);
    const isAsked = !saved.ok || JSON.parse(readFileSync(path, 'utf8')).title === theirs;
    expect(isAsked).toBe(true);
  }

  for (let first = 0; first < WRITES; first += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => writeDuringSave(first + index)));
  }
});
