import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { pictureFolder, picturesInFolder, readPicture, takeIn } from '#electron/pictures/pictureFolder.ts';
import { EMPTY_HISTORY, recordStep, redoStep, undoStep } from '#shared/domain/history.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { addPicture, picturesOf, removePicture } from '#shared/domain/pictures/pictureEdits.ts';
import { usedPictures } from '#shared/domain/pictures/usedPictures.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const STEPS = ['add', 'remove', 'undo', 'redo', 'merge', 'kill', 'clean'] as const;

const UNDONE: readonly [(typeof STEPS)[number], number][] = [
  ['add', 1],
  ['undo', 0],
  ['clean', 0],
  ['redo', 0],
];

/** A picture or a text, each of its own content. */
function fileOf(number: number): Uint8Array {
  return number % 3 === 0 ? Buffer.from(`14:0${number} ERROR\n`) : madePng({ width: number + 1 });
}

/** One window, and another that starts from the same incident and works in the same folder. */
function folderWithIncident() {
  const path = join(tempFolder(), 'a.incident');
  const base = sampleIncident();
  const home = { kind: 'event', id: base.timeline[0]?.id ?? toId('none') } as const;
  let incident: Incident = base;
  let history = EMPTY_HISTORY;
  const edit = (after: Incident) => {
    if (after === incident) return;
    history = recordStep(history, { label: 'Edit', before: incident, after, atMs: 0, place: 'timeline' });
    incident = after;
  };
  const added = async (to: Incident, number: number) => {
    const taken = successOf(await takeIn(path, fileOf(number)));
    return addPicture(to, { home, picture: pictureOf({ ...taken, id: toId(`p${number}`) }) });
  };
  const move = (moved: ReturnType<typeof undoStep>) => {
    if (moved !== null) ({ history, incident } = moved);
  };
  const steps: Record<(typeof STEPS)[number], (number: number) => Promise<void>> = {
    add: async (number) => edit(await added(incident, number)),
    remove: async (number) => {
      const pictures = picturesOf(incident);
      const picture = pictures[number % (pictures.length || 1)];
      if (picture !== undefined) edit(removePicture(incident, { id: picture.id, home }));
    },
    undo: async () => move(undoStep(history)),
    redo: async () => move(redoStep(history)),
    merge: async (number) =>
      edit(mergeIncidents({ base, ours: incident, theirs: await added(base, number + 20) })),
    // Killed between the file and its name, and started again: nothing can be undone any more.
    kill: async (number) => {
      await takeIn(path, fileOf(number + 40));
      history = EMPTY_HISTORY;
    },
    clean: async () => {
      const used = new Set(usedPictures(incident, history));
      const unused = successOf(await picturesInFolder(path)).filter((file) => !used.has(file));
      for (const file of unused) unlinkSync(join(pictureFolder(path), file));
    },
  };
  const missing = async () => {
    const states = [...history.past, ...history.future].flatMap(({ before, after }) => [before, after]);
    const named = [incident, ...states].flatMap((state) => picturesOf(state).map(({ file }) => file));
    const read = await Promise.all([...new Set(named)].map((file) => readPicture(path, file)));
    return read.filter((each) => !each.ok).length;
  };
  return { steps, missing };
}

it('folder and incident agree after any edits, undo, merges, kills and deletions of what is unused', async () => {
  const step = fc.tuple(fc.constantFrom(...STEPS), fc.nat({ max: 9 }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (taken) => {
      const { steps, missing } = folderWithIncident();
      for (const [kind, number] of taken) {
        await steps[kind](number);
        expect(await missing()).toBe(0);
      }
    }),
    { numRuns: runs(30), examples: [[[...UNDONE]]] },
  );
});
