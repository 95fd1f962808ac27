import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ConflictValue, MergeConflict } from '#shared/domain/incident/mergeConflict.ts';

/** One value as it was when two people began, and as each of them has it now. */
export interface Sides<V> {
  readonly base: V;
  readonly ours: V;
  readonly theirs: V;
}

/** The states of one incident that two people changed; without a base when nobody knows what they began with. */
export type IncidentSides = Omit<Sides<Incident>, 'base'> & { readonly base: Incident | null };

/** Where in the incident something is merged, and what has to be known there. */
export interface MergePlace {
  /** As in {@link MergeConflict}. */
  readonly path: string;
  readonly id?: string;
  /** The thing whose field it is, as each side has it; absent where it is no field of a thing. */
  readonly thing?: Sides<object | undefined>;
  /** Grows while the incident is merged. */
  readonly conflicts: MergeConflict[];
  /** Whether one side newly refers to the thing with this id, so that it stays although the other deleted it. */
  readonly isNeeded: (path: string, id: string) => boolean;
}

/** Merges one value of the incident. Absent is `undefined`. What it cannot decide it notes as a conflict, and keeps ours. */
export type Merge<V> = (sides: Sides<V>, place: MergePlace) => V;

/** The place of a field below another place. */
export function below(place: MergePlace, key: string): MergePlace {
  return { ...place, path: place.path === '' ? key : `${place.path}.${key}` };
}

/** Notes that theirs says something else than what stays. */
export function noteConflict({ path, id, conflicts }: MergePlace, theirs: unknown): void {
  conflicts.push({
    path,
    ...(id === undefined ? {} : { id }),
    ...(theirs === undefined ? {} : { theirs: theirs as ConflictValue }), // Every value of an incident is one.
  });
}

/** The side that changed, when only one did or both did the same; null when somebody has to decide. */
export function onlyChange<V>({ base, ours, theirs }: Sides<V>): { readonly value: V } | null {
  if (isSame(ours, theirs) || isSame(theirs, base)) return { value: ours };
  return isSame(ours, base) ? { value: theirs } : null;
}

/** Whether two values of a file say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other)) return false;
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)),
  );
}

/** The value as a text that is equal for equal values, whatever the order of their keys. */
export function contentKey(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
