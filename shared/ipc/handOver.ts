import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { DocumentHandle } from '#shared/ipc/payloads.ts';

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
 * A state of an incident on its way to the main process: whole, or as what changed since the state `base`, which the window
 * handed over or was given before. `state` names it for those that follow.
 */
export type HandedOver =
  | { readonly state: string; readonly incident: Incident }
  | { readonly state: string; readonly base: string; readonly changes: IncidentChanges };

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
function changedIncident(before: Incident, { values, lists }: IncidentChanges): Incident | null {
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

/** The newest state of each open document that its window handed over, which the next one may be told by its changes. */
export interface ReceivedIncidents {
  /**
   * Asked for each state in the order in which they come, before anything is waited for. `state-unknown`: the changes were
   * made from another state than the newest here, and the window has to hand over the whole incident.
   */
  take(handle: string, handedOver: HandedOver): Result<Incident, AppError>;
  /** Names the state of a document that its window was given. */
  given(handle: string, incident: Incident): string;
  /** The document was closed. */
  forget(handle: string): void;
}

export function createReceivedIncidents(): ReceivedIncidents {
  let count = 0;
  const newest = new Map<string, NamedState>();
  return {
    take(handle, handedOver) {
      const incident = incidentOf(handedOver, newest.get(handle));
      if (incident === null) return err(appError('state-unknown'));
      newest.set(handle, { state: handedOver.state, incident });
      return ok(incident);
    },
    given(handle, incident) {
      count += 1;
      const state = `given ${count}`;
      newest.set(handle, { state, incident });
      return state;
    },
    forget: (handle) => void newest.delete(handle),
  };
}

function incidentOf(handedOver: HandedOver, before: NamedState | undefined): Incident | null {
  if ('incident' in handedOver) return handedOver.incident;
  return before?.state === handedOver.base ? changedIncident(before.incident, handedOver.changes) : null;
}

/**
 * Hands a state of the open incident over to the main process with a request: as what changed since the state that it knows,
 * because to copy thousands of events takes so long that typing would stop for it.
 */
export type HandOver = <Answer>(
  file: HandedFile,
  incident: Incident,
  ask: (request: Handing) => Promise<Result<Answer, AppError>>,
) => Promise<Result<Answer, AppError>>;

/** The open document of which a state is handed over. */
interface HandedFile {
  readonly handle: DocumentHandle;
  /** The content as the main process gave it, with its name for it; null where it named none. */
  readonly given: NamedState | null;
}

interface NamedState {
  readonly state: string;
  readonly incident: Incident;
}

interface Handing {
  readonly handle: DocumentHandle;
  readonly handedOver: HandedOver;
}

/** The states are handed over in the order in which this is called. */
export function createHandOver(): HandOver {
  let count = 0;
  let last: (NamedState & { readonly handle: DocumentHandle }) | null = null;

  const named = (handle: DocumentHandle, incident: Incident): string => {
    count += 1;
    last = { handle, incident, state: `handed over ${count}` };
    return last.state;
  };

  return async ({ handle, given }, incident, ask) => {
    const known = last?.handle === handle ? last : given;
    const changes = known === null ? null : changesOf(known.incident, incident);
    const state = named(handle, incident);
    const answer = await ask({
      handle,
      handedOver:
        known === null || changes === null ? { state, incident } : { state, base: known.state, changes },
    });
    if (answer.ok || answer.error.code !== 'state-unknown') return answer;
    // A state handed over meanwhile is newer, and no older state may follow it.
    const newest = last?.handle === handle ? last.incident : incident;
    return ask({ handle, handedOver: { state: named(handle, newest), incident: newest } });
  };
}
