import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { randomEdits, withEdits } from '#test/support/incidents/randomEdits.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

/** The sample, or anything that the format accepts, as two people changed it. */
const twoPeople = fc
  .record({
    base: fc.oneof(fc.constant(sampleIncident()), arbitraryIncident()),
    byOurs: randomEdits('mirela'),
    byTheirs: randomEdits('tovan'),
  })
  .map(({ base, byOurs, byTheirs }) => ({
    base,
    ours: withEdits(base, byOurs),
    theirs: withEdits(base, byTheirs),
  }));

describe('a merge', () => {
  it('of one person’s changes is what this person has', () => {
    fc.assert(
      fc.property(twoPeople, ({ base, theirs }) => {
        expect(mergeIncidents({ base, ours: base, theirs })).toEqual(theirs);
        expect(mergeIncidents({ base, ours: theirs, theirs: base })).toEqual(theirs);
        expect(mergeIncidents({ base, ours: theirs, theirs })).toEqual(theirs);
      }),
    );
  });

  it('gives the same whichever side is ours, but for what stands where somebody has to decide', () => {
    fc.assert(
      fc.property(twoPeople, ({ base, ours, theirs }) => {
        const merged = mergeIncidents({ base, ours, theirs });
        const swapped = mergeIncidents({ base, ours: theirs, theirs: ours });
        if (merged.conflicts === undefined) expect(swapped).toEqual(merged);
        else expect(keysOf(swapped)).toEqual(keysOf(merged));
      }),
    );
  });

  it('loses nothing that either side wrote', () => {
    fc.assert(
      fc.property(twoPeople, ({ base, ours, theirs }) => {
        const merged = mergeIncidents({ base, ours, theirs });
        const everything = JSON.stringify(merged);
        const inBase = JSON.stringify(base);
        const written = [ours, theirs].flatMap(
          (side) => JSON.stringify(side).match(/(?:mirela|tovan)\d+/g) ?? [],
        );
        const lost = written.filter((word) => !inBase.includes(word) && !everything.includes(word));
        expect(lost).toEqual([]);
      }),
    );
  });

  it('is a valid file that says the same when it is read again', () => {
    fc.assert(
      fc.property(twoPeople, (sides) => {
        const merged = mergeIncidents(sides);
        const read = parseIncidentFile(new TextEncoder().encode(serializeIncident(merged)));
        expect(read).toMatchObject({ ok: true, value: { repairs: [] } });
        if (read.ok) expect(read.value.incident).toEqual(merged);
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(twoPeople, ({ base, ours, theirs }) => {
        const merged = mergeIncidents({ base, ours, theirs });
        expect(mergeIncidents({ base: theirs, ours: merged, theirs })).toEqual(merged);
        expect(mergeIncidents({ base, ours: merged, theirs: merged })).toEqual(merged);
      }),
    );
  });
});

describe('two windows that write in one text in turns', () => {
  const insertions = fc.array(fc.record({ isFirst: fc.boolean(), place: fc.nat({ max: 12 }) }), {
    maxLength: 12,
  });

  it('lose no word, and leave one place to be decided at most', () => {
    fc.assert(
      fc.property(insertions, (writings) => {
        const base = { ...sampleIncident(), rootCause: 'The form was older than the printer.' };
        const saved = new Map<boolean, Incident>();
        let onDisk: Incident = base;
        const written = writings.map(({ isFirst, place }, number) => {
          const word = `${isFirst ? 'mirela' : 'tovan'}${number}`;
          const before = saved.get(isFirst) ?? base;
          const words = before.rootCause.split(' ');
          const ours = { ...before, rootCause: words.toSpliced(place, 0, word).join(' ') };
          onDisk = mergeIncidents({ base: before, ours, theirs: onDisk });
          saved.set(isFirst, onDisk);
          return word;
        });
        const everything = JSON.stringify([onDisk.rootCause, onDisk.conflicts]);
        expect(written.filter((word) => !everything.includes(word))).toEqual([]);
        expect(onDisk.conflicts?.length ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** What is to be decided, outside the tree of causes: there the side that is ours decides what can stay with what. */
function keysOf({ conflicts = [] }: Incident): readonly string[] {
  const outside = conflicts.filter(({ path }) => !path.startsWith('causes'));
  return outside.map(({ path, id = '' }) => `${path} ${id}`).sort();
}
