import { carriedValue, saysSame } from '#shared/publication/returned/changes/carriedValue.ts';
import {
  type KnownThing,
  type ReadThing,
  WORDS,
} from '#shared/publication/returned/changes/comparedThings.ts';
import { pairUp } from '#shared/publication/returned/changes/pairUp.ts';
import type { ReturnedChange, ReturnedList } from '#shared/publication/returned/changes/returnedChange.ts';

/** A list of an incident, as its document had it when it left and has it now. */
interface ComparedList {
  readonly list: ReturnedList;
  readonly known: readonly KnownThing[];
  readonly exported: readonly ReadThing[];
  readonly returned: readonly ReadThing[];
  /** Whether what the document no longer has may be meant to go. A public one never had most of the incident. */
  readonly canRemove: boolean;
}

/** What became of one list. What has no place in the incident gives no change: its lines are found by themselves. */
export function listChanges(comparedList: ComparedList): readonly ReturnedChange[] {
  const { list, known, exported, returned } = comparedList;
  const keys = (things: readonly { readonly key: string }[]) => things.map(({ key }) => key);
  const shownAt = pairUp(keys(known), keys(exported));
  const knownOf = new Map(known.flatMap((thing, place) => asEntry(shownAt[place] ?? null, thing)));
  const nowAt = pairUp(keys(exported), keys(returned));
  const kept = new Set(nowAt);
  return [
    ...exported.flatMap((before, place) => {
      const thing = knownOf.get(place);
      const after = returned[nowAt[place] ?? -1];
      if (thing === undefined) return [];
      return after === undefined
        ? removal(comparedList, thing)
        : fieldChanges(list, { thing, before, after });
    }),
    ...returned.flatMap(({ addition, lines }, place): readonly ReturnedChange[] =>
      kept.has(place) || addition === null ? [] : [{ kind: 'added', thing: addition, lines }],
    ),
  ];
}

function asEntry<T>(place: number | null, thing: T): readonly (readonly [number, T])[] {
  return place === null ? [] : [[place, thing]];
}

function removal({ list, canRemove }: ComparedList, { id }: KnownThing): readonly ReturnedChange[] {
  return !canRemove || list === 'causes' ? [] : [{ kind: 'removed', of: { list, id } }];
}

function fieldChanges(
  list: ReturnedList,
  {
    thing,
    before,
    after,
  }: { readonly thing: KnownThing; readonly before: ReadThing; readonly after: ReadThing },
): readonly ReturnedChange[] {
  return Object.keys(thing.fields).flatMap((field): readonly ReturnedChange[] => {
    const [raw, exported, returned] = [thing.fields[field], before.fields[field], after.fields[field]];
    if (saysSame(exported, returned)) return [];
    const carried = carriedValue({ raw, exported, returned });
    if (carried === null) return [];
    const isWords = WORDS.has(field);
    const of = { list, id: thing.id };
    return [{ kind: 'field', of, field, base: raw, theirs: carried.value, isWords, lines: after.lines }];
  });
}
