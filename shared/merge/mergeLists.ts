import { fields, type MergeTable } from '#shared/merge/mergeFields.ts';
import { mergedOrder, oneAfterTheOther, type Weave } from '#shared/merge/mergeOrder.ts';
import { contentKey, isSame, type Merge, noteConflict, onlyChange, type Sides } from '#shared/merge/sides.ts';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';

type Keyed<T> = ReadonlyMap<string, T>;

interface ListOptions<T> {
  /** Merges a thing that both have, where its fields are not enough to know. */
  readonly mergeThing?: Merge<T>;
  /** What a thing cannot do without, such as the answer above a cause; kept although one side deleted it. */
  readonly needs?: (thing: T) => readonly string[];
}

/** A list of things that keep their key while they change: each is merged by itself, moved, added or deleted. */
export function things<T extends object>(
  table: MergeTable<T>,
  { needs = () => [], mergeThing = fields(table) }: ListOptions<T> = {},
): Merge<readonly T[] | undefined> {
  return (sides, place) => {
    if (isSame(sides.ours, sides.theirs)) return sides.ours;
    const { base, ours, theirs } = keyedSides(sides, thingKey);
    const merged = new Map<string, T>();
    const keep = (key: string, isAsked: boolean): void => {
      const [before, mine, other] = [base.get(key), ours.get(key), theirs.get(key)];
      const at = { ...place, id: key };
      if (mine !== undefined && other !== undefined) {
        // Most things of a long list did not change on both sides, and need no look at their fields.
        const only = before === undefined ? null : onlyChange({ base: before, ours: mine, theirs: other });
        if (only !== null) {
          merged.set(key, only.value);
          return;
        }
        // A thing that both added has no common beginning: every field is its own.
        merged.set(key, mergeThing({ base: before ?? ({} as T), ours: mine, theirs: other }, at));
        return;
      }
      const left = mine ?? other;
      if (left === undefined) return;
      if (before !== undefined) {
        const isWanted = isAsked || !isSame(left, before) || place.isNeeded(place.path, key);
        if (!isWanted) return;
        noteConflict(at, undefined);
      }
      merged.set(key, left);
    };
    for (const key of new Set([...ours.keys(), ...theirs.keys()])) keep(key, false);
    // Grows while it is gone through.
    for (const thing of merged.values()) {
      for (const key of needs(thing)) if (!merged.has(key)) keep(key, true);
    }
    const order = mergedOrder(keysOf({ base, ours, theirs }), new Set(merged.keys()));
    return sameOr(
      sides.ours,
      order.flatMap((key) => merged.get(key) ?? []),
    );
  };
}

/** Names or choices of which each stands once. An empty list that one side left out stays left out. */
export function choices<V extends string>(sides: Sides<readonly V[] | undefined>): readonly V[] | undefined {
  return records<V>()(sides);
}

/** Records that nobody changes once they are written: all that either side has, without what one of them deleted. */
export function records<T>(
  weave: Weave | null = null,
): (sides: Sides<readonly T[] | undefined>) => readonly T[] | undefined {
  return (sides) => {
    if (isSame(sides.ours, sides.theirs) || isSame(sides.theirs, sides.base)) return sides.ours;
    if (isSame(sides.ours, sides.base)) return sides.theirs;
    const { base, ours, theirs } = keyedSides(sides, contentKey);
    const all = new Map([...theirs, ...ours]);
    const kept = new Set(
      [...all.keys()].filter((key) => (ours.has(key) && theirs.has(key)) || !base.has(key)),
    );
    const order = mergedOrder(keysOf({ base, ours, theirs }), kept, weave ?? oneAfterTheOther);
    const isLeftOut = order.length === 0 && (sides.ours === undefined || sides.theirs === undefined);
    return isLeftOut
      ? undefined
      : sameOr(
          sides.ours,
          order.map((key) => all.get(key) as T),
        ); // It is kept from there.
  };
}

/** Records with a moment, such as the meeting's log: what both sides added is put into the order of time. */
export function recordsInTime<T extends { readonly at: Timestamp }>(
  sides: Sides<readonly T[] | undefined>,
): readonly T[] | undefined {
  const timeOf = new Map<string, Timestamp>();
  for (const list of [sides.ours, sides.theirs]) {
    for (const [key, { at }] of keyed(list ?? [], contentKey)) timeOf.set(key, at);
  }
  const isFirst = (one: string, other: string) => {
    const [at, otherAt] = [timeOf.get(one), timeOf.get(other)];
    const difference = at === undefined || otherAt === undefined ? 0 : compareTimestamps(at, otherAt);
    return difference < 0 || (difference === 0 && one < other);
  };
  return records<T>((one, other) => woven(one, other, isFirst))(sides);
}

/** Both lists as one, each in its own order, which may run against the time where a clock was set. */
function woven(
  one: readonly string[],
  other: readonly string[],
  isFirst: (one: string, other: string) => boolean,
): readonly string[] {
  const order: string[] = [];
  let [at, otherAt] = [0, 0];
  while (at < one.length || otherAt < other.length) {
    const [next, otherNext] = [one[at], other[otherAt]];
    const isNext = otherNext === undefined || (next !== undefined && isFirst(next, otherNext));
    order.push((isNext ? next : otherNext) ?? '');
    if (isNext) at += 1;
    else otherAt += 1;
  }
  return order;
}

/** What a thing keeps while it changes: its id, an alias's name, the rule and the place of a finding. */
export function thingKey(thing: object): string {
  const id: unknown = Reflect.get(thing, 'id');
  const rule: unknown = Reflect.get(thing, 'rule');
  if (typeof rule === 'string') return [rule, id ?? '', Reflect.get(thing, 'field') ?? ''].join(' ');
  const name = String(id ?? Reflect.get(thing, 'name') ?? '');
  // Two people who asked Bo, one of them as bo, asked one person.
  return 'askedAt' in thing ? name.toLowerCase() : name;
}

/** Things by their keys in the list's order; of equal keys the later ones get a number. */
export function keyed<T>(list: readonly T[], keyOf: (thing: T & object) => string): Keyed<T> {
  const map = new Map<string, T>();
  for (const thing of list) {
    const key = typeof thing === 'object' && thing !== null ? keyOf(thing) : String(thing);
    let free = key;
    for (let number = 2; map.has(free); number += 1) free = `${key}#${number}`;
    map.set(free, thing);
  }
  return map;
}

function keyedSides<T>(
  { base, ours, theirs }: Sides<readonly T[] | undefined>,
  keyOf: (thing: T & object) => string,
): Sides<Keyed<T>> {
  return {
    base: keyed(base ?? [], keyOf),
    ours: keyed(ours ?? [], keyOf),
    theirs: keyed(theirs ?? [], keyOf),
  };
}

function keysOf<T>({ base, ours, theirs }: Sides<Keyed<T>>): Sides<readonly string[]> {
  return { base: [...base.keys()], ours: [...ours.keys()], theirs: [...theirs.keys()] };
}

/** Ours when nothing in it changed, so that a window draws nothing. */
function sameOr<T>(ours: readonly T[] | undefined, merged: readonly T[]): readonly T[] {
  const isUnchanged = ours?.length === merged.length && merged.every((thing, index) => thing === ours[index]);
  return isUnchanged ? (ours ?? merged) : merged;
}
