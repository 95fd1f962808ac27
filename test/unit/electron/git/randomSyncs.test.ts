import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { type SharedClone, sharedClones } from '#test/support/processes/sharedClones.ts';

/** How often two people change a folder and sync; more by `DEBRIEF_MERGES=200`. */
const ROUNDS = Number(process.env.DEBRIEF_MERGES ?? 3);

/** Incidents that are much alike, as those of one team are. */
const IDS = ['first', 'second', 'third'] as const;
type Change = 'delete' | 'edit' | 'move' | 'move and edit' | 'nothing';

/** What one person does to each of the incidents that both have; they may add one as well. */
interface Work {
  readonly changes: readonly Change[];
  readonly isAdding: boolean;
  /** Both may choose one name for what they add or move. */
  readonly isSameName: boolean;
}

const change = fc.constantFrom<Change>('delete', 'edit', 'move', 'move and edit', 'nothing');
const work: fc.Arbitrary<Work> = fc.record({
  changes: fc.array(change, { minLength: IDS.length, maxLength: IDS.length }),
  isAdding: fc.boolean(),
  isSameName: fc.boolean(),
});

/** Where each gave an incident another name, both files stay, and how to merge them is said. A slow machine is, too. */
const SAID = expect.stringMatching(
  /^(?:debrief: .* hold one incident; .*\n|[\w ]+: still at it; Ctrl\+C ends it\n)*$/,
);

/** The field that a person writes in; two who write different things never have to decide. */
const FIELDS = { one: 'rootCause', two: 'failure' } as const;
type Person = keyof typeof FIELDS;

function alike(id: string): Incident {
  return { ...sampleIncident(), id: id as Incident['id'], title: `Orders fail, ${id}` };
}

function save({ folder }: SharedClone, name: string, incident: Incident): void {
  writeFileSync(join(folder, name), serializeIncident(incident));
}

function does(clone: SharedClone, person: Person, { changes, isAdding, isSameName }: Work): void {
  const names = isSameName ? 'both' : person;
  for (const [index, id] of IDS.entries()) {
    const path = join(clone.folder, `${id}.incident`);
    const kind = changes[index];
    if (kind === 'edit' || kind === 'move and edit')
      save(clone, `${id}.incident`, { ...alike(id), [FIELDS[person]]: `${person} wrote this` });
    if (kind === 'delete') rmSync(path);
    if (kind === 'move' || kind === 'move and edit')
      renameSync(path, join(clone.folder, `${names} moved ${id}.incident`));
  }
  if (isAdding) save(clone, `${names} new.incident`, alike(`new of ${person}`));
}

function incidentsIn({ folder }: SharedClone): readonly Incident[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.incident'))
    .map((name): Incident => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Each id that must be in both folders, and the words that must be in it. */
function whatStays(one: Work, two: Work): ReadonlyMap<string, readonly string[]> {
  const isEdit = (kind: Change | undefined) => kind === 'edit' || kind === 'move and edit';
  const stays = new Map<string, readonly string[]>();
  for (const [index, id] of IDS.entries()) {
    const [mine, theirs] = [one.changes[index], two.changes[index]];
    const words = [
      ...(isEdit(mine) ? ['one wrote this'] : []),
      ...(isEdit(theirs) ? ['two wrote this'] : []),
    ];
    if ((mine !== 'delete' && theirs !== 'delete') || words.length > 0) stays.set(id, words);
  }
  if (one.isAdding) stays.set('new of one', []);
  if (two.isAdding) stays.set('new of two', []);
  return stays;
}

afterEach(() => vi.unstubAllEnvs());

it.each(fc.sample(fc.tuple(work, work), { seed: 7, numRuns: ROUNDS }))(
  'no incident is lost where one person does %o and another %o',
  async (ofOne, ofTwo) => {
    const { one, two } = sharedClones(sampleIncident());
    for (const id of IDS) save(one, `${id}.incident`, alike(id));
    await one.sync();
    await two.sync();
    does(one, 'one', ofOne);
    does(two, 'two', ofTwo);
    for (const clone of [one, two, one])
      expect(await clone.sync()).toMatchObject({ exitCode: 0, stderr: SAID });
    for (const [id, words] of whatStays(ofOne, ofTwo)) {
      for (const clone of [one, two]) {
        const found = incidentsIn(clone).filter((incident) => incident.id === id);
        expect([id, found.length > 0]).toEqual([id, true]);
        for (const word of words) expect(JSON.stringify(found)).toContain(word);
      }
    }
    expect(
      incidentsIn(one)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(
      incidentsIn(two)
        .map(({ id }) => id)
        .toSorted(),
    );
    // What one person deleted and the other left alone is gone.
    const gone = IDS.filter((_, index) => {
      const kinds = [ofOne.changes[index], ofTwo.changes[index]];
      return kinds.includes('delete') && kinds.every((kind) => kind === 'delete' || kind === 'nothing');
    });
    for (const id of gone) expect(incidentsIn(one).map((incident) => incident.id)).not.toContain(id);
  },
);
