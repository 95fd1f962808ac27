import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { alternately, type Figure, type Measure, summarise, timed } from '#build/bench/measure.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { createOpenDocuments } from '#electron/files/openDocuments.ts';
import { createRecoveryFiles } from '#electron/files/recoveryFiles.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

const TURNS = { counted: 25, warmUp: 4 };
/** Makes a file of 1 MB. */
const EVENTS = 3060;
const FOLDER = join(PROJECT, 'out/bench/save');

/** Saving 1 MB so that it outlasts a power cut, against the bare calls on the same disk. */
export const durableSave: Measure = async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const incident = largeIncident(EVENTS);
  const bytes = Buffer.from(serializeIncident(incident));
  const bare = () => timed(() => bareWrite(join(FOLDER, 'bare.incident'), bytes));
  const written = await alternately(TURNS, () => timed(() => writtenWhole(bytes)), bare);
  const saving = await savingOf(incident, bytes);
  const saved = await alternately(TURNS, saving.saveOnce, bare);
  await saving.close();
  const size = `${(bytes.length / 1_000_000).toFixed(2)} MB`;
  return [
    figureOf(`durable write of ${size}, atomicWrite alone`, written),
    figureOf(`durable save of ${size}, serialising included`, saved),
  ];
};

function figureOf(
  what: string,
  times: { readonly measured: readonly number[]; readonly baseline: readonly number[] },
): Figure {
  const [series, baseline] = [summarise(times.measured), summarise(times.baseline)];
  const value = series.median / baseline.median;
  const against = { what: 'write + fsync + rename', series: baseline };
  return { what, value, unit: '×', budget: { most: 1.3 }, series, baseline: against };
}

async function bareWrite(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  const handle = await open(temporary, 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(temporary, path);
}

async function writtenWhole(bytes: Uint8Array): Promise<void> {
  const outcome = await atomicWrite(join(FOLDER, 'whole.incident'), bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
}

interface Saving {
  readonly saveOnce: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Saves of one open document as the desk window asks for them while somebody types, each with another text. */
async function savingOf(incident: Incident, bytes: Uint8Array): Promise<Saving> {
  const path = join(FOLDER, 'saved.incident');
  writeFileSync(path, bytes);
  const documents = createOpenDocuments({
    versions: createKeptVersions(join(FOLDER, 'versions')),
    recovery: createRecoveryFiles(join(FOLDER, 'recovery')),
    now: () => timestampAt(Date.now()),
    newHandle: () => randomUUID().replaceAll('-', ''),
    onDiskChange: () => {},
    log: (place, cause) => console.error(place, cause),
  });
  const opened = await documents.open(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { handle } = opened.value;
  return {
    saveOnce: () =>
      timed(async () => {
        const outcome = await documents.save(handle, { ...incident, summary: `Saved as ${randomUUID()}.` });
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
      }),
    close: () => documents.close(handle),
  };
}
