import { VISIBILITIES, type Visibility } from '#shared/domain/incident/visibility.ts';
import { mergeWords } from '#shared/merge/mergeWords.ts';
import {
  below,
  isSame,
  type Merge,
  type MergePlace,
  noteConflict,
  onlyChange,
  type Sides,
} from '#shared/merge/sides.ts';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * How every field of a thing is merged. A field that is added to the incident's types does not compile before it stands
 * in the table of its thing.
 */
export type MergeTable<T> = { readonly [Key in keyof T]-?: Merge<T[Key] | undefined> };

/** One value among others: where both sides chose another, somebody has to decide. */
export function value<V>(sides: Sides<V>, place: MergePlace): V {
  const change = onlyChange(sides);
  if (change === null) noteConflict(place, sides.theirs);
  return change === null ? sides.ours : change.value;
}

/**
 * Who may see a thing: the narrower choice stands until somebody decides, where both sides chose another, so that no
 * merge shows to a room what one of them took away from it; and where one side showed the thing to more people while
 * the other wrote in it, since nobody chose to show them those words.
 */
export function narrower(sides: Sides<Visibility | undefined>, place: MergePlace): Visibility | undefined {
  const { base, ours, theirs } = sides;
  const change = onlyChange(sides);
  if (change !== null) {
    const isUnasked = isNarrower(base, change.value) && !isSame(ours, theirs) && isWrittenIn(sides, place);
    if (isUnasked) noteConflict(place, change.value);
    return isUnasked ? base : change.value;
  }
  return value(isNarrower(theirs, ours) ? { ...sides, ours: theirs, theirs: ours } : sides, place);
}

function isNarrower(one: Visibility | undefined, other: Visibility | undefined): boolean {
  return one !== undefined && other !== undefined && VISIBILITIES.indexOf(one) < VISIBILITIES.indexOf(other);
}

/** Whether the side that left the visibility as it was changed something else of the thing. */
function isWrittenIn({ base, ours }: Sides<unknown>, { thing }: MergePlace): boolean {
  if (thing === undefined) return false;
  const other = isSame(ours, base) ? thing.ours : thing.theirs;
  return !isSame({ ...other, visibility: base }, thing.base);
}

/** A text in words: each side's changes go in, and only the same words in question need a decision. */
export function words(sides: Sides<string | undefined>, place: MergePlace): string | undefined {
  const change = onlyChange(sides);
  if (change !== null) return change.value;
  const { base, ours, theirs } = sides;
  if (base === undefined || ours === undefined || theirs === undefined) return value(sides, place);
  const merged = mergeWords({ base, ours, theirs });
  if (merged.ours !== merged.theirs) noteConflict(place, merged.theirs);
  return merged.ours;
}

/** A moment that every edit moves on, or that something last happened: the later one. */
export function later(sides: Sides<Timestamp | undefined>): Timestamp | undefined {
  return timeOf(sides, (one, other) => compareTimestamps(one, other) > 0);
}

/** When something began: the earlier one. */
export function earlier(sides: Sides<Timestamp | undefined>): Timestamp | undefined {
  return timeOf(sides, (one, other) => compareTimestamps(one, other) < 0);
}

function timeOf(
  { ours, theirs }: Sides<Timestamp | undefined>,
  isBetter: (one: Timestamp, other: Timestamp) => boolean,
): Timestamp | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  if (isBetter(ours, theirs)) return ours;
  // The same instant can be written in two ways, and the choice may not depend on whose is whose.
  return isBetter(theirs, ours) || theirs < ours ? theirs : ours;
}

/** A text that the app makes from the rest and compares with it: it is out of date after both changed it, whichever stays. */
export function derived<V extends string>(sides: Sides<V | undefined>): V | undefined {
  const change = onlyChange(sides);
  if (change !== null) return change.value;
  return (sides.ours ?? '') < (sides.theirs ?? '') ? sides.ours : sides.theirs;
}

/** A thing with fields, each merged by itself. Keys that this version does not know are single values. */
export function fields<T extends object>(table: MergeTable<T>): Merge<T> {
  const merges = new Map<string, Merge<unknown>>(
    Object.entries(table) as [string, Merge<unknown>][], // The values at each key are those that its merge expects.
  );
  return (sides, place) => {
    const change = onlyChange(sides);
    // Both sides of the incident itself count: one may need a thing that only the other deleted.
    if (change !== null && place.path !== '') return change.value;
    const { base, ours, theirs } = sides;
    const merged: Record<string, unknown> = {};
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const parts = { base: partOf(base, key), ours: partOf(ours, key), theirs: partOf(theirs, key) };
      const part = (merges.get(key) ?? value)(parts, below({ ...place, thing: sides }, key));
      if (part !== undefined) merged[key] = part;
    }
    // Equal parts stay the very same objects, so that a window draws only the changes.
    return isSame(merged, ours) ? ours : (merged as T); // Its keys are those of both sides, merged by the table of T.
  };
}

/** The same for a part that may be left out as a whole. */
export function optionalFields<T extends object>(table: MergeTable<T>): Merge<T | undefined> {
  const merge = fields(table);
  return (sides, place) => {
    const { base, ours, theirs } = sides;
    if (ours === undefined || theirs === undefined) return value(sides, place);
    // What both sides began has nothing in common to begin with.
    return merge({ base: base ?? ({} as T), ours, theirs }, place); // Every field may be absent while it is merged.
  };
}

function partOf(whole: object | undefined, key: string): unknown {
  return whole !== undefined && Object.hasOwn(whole, key) ? Reflect.get(whole, key) : undefined;
}
