import type { Incident } from '#shared/domain/incident/incident.ts';
import { keyed, thingKey } from '#shared/merge/mergeLists.ts';
import { contentKey, isSame } from '#shared/merge/sides.ts';

/** One thing that is in only one of two states of an incident, or one field that differs. */
export interface Difference {
  readonly kind: 'added' | 'deleted' | 'changed' | 'moved';
  /** The keys that lead there, with dots, without positions, as in a conflict. */
  readonly path: string;
  /** The thing in a list that it is about. */
  readonly id?: string;
  /** Absent for what was added. */
  readonly before?: unknown;
  /** Absent for what was deleted, or left out. */
  readonly after?: unknown;
}

/** What Debrief itself writes with every edit, or makes from the rest; nobody needs to read that it changed. */
export const UNREAD_PARTS: ReadonlySet<string> = new Set(['schemaVersion', 'updatedAt', 'rootCauseBasis']);

/** What became of an incident, in the order of the file. An id says which thing is meant, wherever it stands. */
export function differences(before: Incident, after: Incident): readonly Difference[] {
  return ofObjects(before, after, { path: '' }).filter(({ path }) => !UNREAD_PARTS.has(path));
}

type Place = Pick<Difference, 'path' | 'id'>;

function ofObjects(before: object, after: object, place: Place): readonly Difference[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const path = place.path === '' ? key : `${place.path}.${key}`;
    return ofValues(Reflect.get(before, key), Reflect.get(after, key), { ...place, path });
  });
}

function ofValues(before: unknown, after: unknown, place: Place): readonly Difference[] {
  if (isSame(before, after)) return [];
  if (isThings(before) || isThings(after)) return ofLists(before, after, place);
  const areParts = isObject(before) && isObject(after) && place.id === undefined;
  return areParts ? ofObjects(before, after, place) : [{ kind: 'changed', ...place, before, after }];
}

function ofLists(before: unknown, after: unknown, place: Place): readonly Difference[] {
  const [old, present] = [thingsByKey(before), thingsByKey(after)];
  const kept = (keys: Iterable<string>, others: ReadonlyMap<string, object>) =>
    [...keys].filter((key) => others.has(key));
  const isMoved = !isSame(kept(old.keys(), present), kept(present.keys(), old));
  return [
    ...[...present].flatMap(([id, thing]) => {
      const known = old.get(id);
      const at = { path: place.path, id };
      if (known === undefined) return [{ kind: 'added' as const, ...at, after: thing }];
      // Of two versions in memory nearly all things are the same ones.
      return known === thing ? [] : ofObjects(known, thing, at);
    }),
    ...[...old].flatMap(([id, thing]) =>
      present.has(id) ? [] : [{ kind: 'deleted' as const, path: place.path, id, before: thing }],
    ),
    ...(isMoved ? [{ kind: 'moved' as const, path: place.path }] : []),
  ];
}

/** The things of a list by id; records without one, such as the log's, by their whole content. */
function thingsByKey(list: unknown): ReadonlyMap<string, object> {
  const things: readonly object[] = Array.isArray(list) ? list.filter(isObject) : [];
  return keyed(things, (thing) => thingKey(thing) || contentKey(thing));
}

/** A list of objects; an empty list is none, since it does not say what it is a list of. */
export function isThings(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
