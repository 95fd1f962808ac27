import type { Incident } from '#shared/domain/incident/incident.ts';

/** The lists that grow to thousands of things, of which an edit changes one. */
const LONG_LISTS = ['timeline', 'causes', 'actions'] as const satisfies readonly (keyof Incident)[];
type LongList = (typeof LONG_LISTS)[number];

/** A part of a list: things as they stood in the list before, from an index on; or new things. */
export type ListPart<Thing> =
  | { readonly from: number; readonly count: number }
  | { readonly things: readonly Thing[] };

/** The lists that changed, each as parts one after the other. */
export type ChangedLists = { readonly [List in LongList]?: readonly ListPart<Incident[List][number]>[] };

/** What one state of an incident has that another has not. */
export interface IncidentChanges {
  /** Whole values by their key; no long lists. */
  readonly values: Partial<Incident>;
  readonly lists: ChangedLists;
}

/**
 * What changed from one state to another: what is the same object in both did not. Null where a key was taken away, which
 * changes cannot say.
 */
export function changesOf(before: Incident, after: Incident): IncidentChanges | null {
  if (Object.keys(before).some((key) => !(key in after))) return null;
  const long: ReadonlySet<string> = new Set(LONG_LISTS);
  const values = new Map<string, unknown>(Object.entries(before)); // Those too that this version does not know.
  const changed = Object.entries(after).filter(([key, value]) => !long.has(key) && values.get(key) !== value);
  const lists = Object.fromEntries(
    LONG_LISTS.filter((list) => before[list] !== after[list]).map((list) => [
      list,
      listParts<unknown>(before[list], after[list]),
    ]),
  );
  return { values: Object.fromEntries(changed), lists };
}

/** The state after changes; null where they speak of things that the state before has not. */
export function changedIncident(before: Incident, { values, lists }: IncidentChanges): Incident | null {
  const timeline = joinedList(before.timeline, lists.timeline);
  const causes = joinedList(before.causes, lists.causes);
  const actions = joinedList(before.actions, lists.actions);
  if (timeline === null || causes === null || actions === null) return null;
  return { ...before, ...values, timeline, causes, actions };
}

/** Finds what stayed at both ends first, which is all of a list but one thing after nearly every edit. */
function listParts<Thing>(before: readonly Thing[], after: readonly Thing[]): readonly ListPart<Thing>[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const places = new Map(before.slice(start, before.length - end).map((thing, at) => [thing, start + at]));
  const parts: GrowingPart<Thing>[] = [{ from: 0, count: start }];
  for (const thing of after.slice(start, after.length - end)) addTo(parts, thing, places.get(thing));
  parts.push({ from: before.length - end, count: end });
  return parts.filter((part) => 'things' in part || part.count > 0);
}

/** A part while the list is gone through. */
type GrowingPart<Thing> = { readonly from: number; count: number } | { readonly things: Thing[] };

function addTo<Thing>(parts: GrowingPart<Thing>[], thing: Thing, place: number | undefined): void {
  const last = parts.at(-1);
  if (place === undefined) {
    if (last !== undefined && 'things' in last) last.things.push(thing);
    else parts.push({ things: [thing] });
  } else if (last !== undefined && 'from' in last && last.from + last.count === place) last.count += 1;
  else parts.push({ from: place, count: 1 });
}

function joinedList<Thing>(
  before: readonly Thing[],
  parts: readonly ListPart<Thing>[] | undefined,
): readonly Thing[] | null {
  if (parts === undefined) return before;
  const isThere = parts.every((part) => 'things' in part || part.from + part.count <= before.length);
  if (!isThere) return null;
  return parts.flatMap((part) =>
    'things' in part ? part.things : before.slice(part.from, part.from + part.count),
  );
}
