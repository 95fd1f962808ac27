import { readFileSync, renameSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openDocumentsInFolder, successOf } from '#test/support/openDocumentsInFolder.ts';

const WRITES = runs(100);
const AT_ONCE = 10;
/** In one round: what is typed from one save to the next stays in the text. */
const SAVES = 3;
/** Each of them, and the write of the other program, begins at a moment of its own within this time. */
const SPREAD_MS = 60;

type Write = (path: string, content: string) => Promise<void>;

const WAYS: readonly Write[] = [
  // As a text editor writes: emptied, then filled.
  (path, content) => writeFile(path, content),
  // As Git, and programs that synchronise folders, write. The rename itself never falls between the last look at the
  // name and Debrief's rename: for that moment docs/saving.md makes no promise, and a loaded disk makes it long.
  async (path, content) => {
    await writeFile(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  },
];

/** Of one length, so that no size tells. */
const mineOf = (number: number, save: number) => `mine-${1000 + number}-${save};`;
const theirsOf = (number: number) => `them-${1000 + number}-1;`;

test(`of ${WRITES} writes by other programs around ${SAVES} saves each no text is lost, neither theirs nor mine`, async () => {
  async function writeDuringSaves(number: number): Promise<void> {
    const { documents, folder, versions, recovery } = openDocumentsInFolder();
    const path = join(folder, `${number}.incident`);
    const incident = writtenIncident(path);
    const { handle } = successOf(await documents.open(path));
    const typed = { ...incident };
    const save = async (index: number) => {
      await delay(Math.random() * SPREAD_MS);
      typed.summary += mineOf(number, index);
      return documents.save(handle, { ...typed });
    };
    const saveInTurn = async () => {
      let last = await save(1);
      for (let index = 2; index <= SAVES; index += 1) last = await save(index);
      // The window goes as soon as its last edit is in the file.
      if (last.ok) await documents.close(handle);
      return last;
    };
    const theirs = serializeIncident({ ...incident, summary: theirsOf(number) });
    const [saved] = await Promise.all([
      saveInTurn(),
      delay(Math.random() * SPREAD_MS * SAVES).then(() => WAYS[number % WAYS.length]?.(path, theirs)),
    ]);
    const found = async (): Promise<string> => {
      const files = [path, ...(await versions.list(incident.id)).map((version) => version.path)];
      const apart = (await recovery.list()).map(({ parsed }) => parsed.incident);
      const read = files.map((file): Incident => JSON.parse(readFileSync(file, 'utf8')));
      return [...read, ...apart].map(({ summary }) => summary).join();
    };
    // What came late is given back a moment after. The last of mine holds the others.
    await vi.waitFor(async () => expect(await found()).toContain(theirsOf(number)), { timeout: 15_000 });
    expect(await found()).toContain(typed.summary);
    const last = readFileSync(path, 'utf8');
    // Mine is in the file, or the person is asked: at once, or when the file is opened again.
    if (!saved.ok) expect(last).toContain(theirsOf(number));
    await documents.close(handle);
  }

  for (let first = 0; first < WRITES; first += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => writeDuringSaves(first + index)));
  }
});
