import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import {
  type AnyId,
  type CauseId,
  type EventId,
  type ImpactRowId,
  toId,
} from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type Milestones } from '#shared/domain/incident/milestones.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { onePerFile } from '#shared/domain/pictures/onePerFile.ts';
import { createGrowingOrder } from '#shared/format/growingOrder.ts';
import { withRepairedStretches } from '#shared/format/repairSignals.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';

/**
 * Something in a file that was put right while reading it. Only changes are repairs: a value that is
 * odd but readable, such as an end before its start, stays and is a finding of completeness.
 */
export interface Repair {
  /** Where, such as `causes[2].parentId`. */
  readonly place: string;
  /** What stood there and what was made of it, as a sentence without a full stop. */
  readonly message: string;
}

/** Called by the repairing steps, in the order of their repairs. */
export type NoteRepair = (place: string, message: string) => void;

/**
 * Makes ids unique within their kind. The first thing keeps a shared id, so that references still
 * mean it; later ones get the next free `id-2`, `id-3` …, and things without an id `event-1` and so on.
 * The same file always gets the same ids.
 */
function repairIds(incident: Incident, note: NoteRepair): Incident {
  const items = namer('item', note);
  const { meeting } = incident;
  return {
    ...incident,
    impact: namer('impact', note).name(incident.impact, 'impact'),
    timeline: namer('event', note).name(incident.timeline, 'timeline'),
    causes: namer('cause', note).name(incident.causes, 'causes'),
    contributingFactors: items.name(incident.contributingFactors, 'contributingFactors'),
    wentWell: items.name(incident.wentWell, 'wentWell'),
    wentPoorly: items.name(incident.wentPoorly, 'wentPoorly'),
    gotLucky: items.name(incident.gotLucky, 'gotLucky'),
    actions: namer('action', note).name(incident.actions, 'actions'),
    lessons: items.name(incident.lessons, 'lessons'),
    ...(incident.pictures === undefined
      ? {}
      : { pictures: namer('picture', note).name(incident.pictures, 'pictures') }),
    ...(incident.signals === undefined
      ? {}
      : { signals: namer('signal', note).name(incident.signals, 'signals') }),
    meeting: {
      ...meeting,
      attendees: namer('attendee', note).name(meeting.attendees, 'meeting.attendees'),
      plan: namer('block', note).name(meeting.plan, 'meeting.plan'),
      parkingLot: items.name(meeting.parkingLot, 'meeting.parkingLot'),
    },
  };
}

interface Identified {
  readonly id: AnyId;
}

/** Names the things of one kind, which may stand in several lists. */
function namer(kind: string, note: NoteRepair) {
  const used = new Set<string>();
  const lastNumber = new Map<string, number>();
  const free = (stem: string, from: number) => {
    let number = lastNumber.get(stem) ?? from;
    while (used.has(`${stem}-${number}`)) number += 1;
    lastNumber.set(stem, number + 1);
    return `${stem}-${number}`;
  };
  const rename = <T extends Identified>(thing: T, place: string): T => {
    const isMissing = thing.id === '';
    const id = isMissing ? free(kind, 1) : free(thing.id, 2);
    used.add(id);
    note(`${place}.id`, isMissing ? `left out: named "${id}"` : `"${thing.id}" stands twice: named "${id}"`);
    return { ...thing, id: toId(id) };
  };
  const name = <T extends Identified>(things: readonly T[], place: string): readonly T[] => {
    const taken = new Set(used);
    for (const { id } of things) used.add(id);
    return things.map((thing, index) => {
      if (thing.id === '' || taken.has(thing.id)) return rename(thing, `${place}[${index}]`);
      taken.add(thing.id);
      return thing;
    });
  };
  return { name };
}

/** Takes out references to events, causes and rows of the impact that are not in the file; expects unique ids. */
function repairReferences(incident: Incident, note: NoteRepair): Incident {
  const events = new Set(incident.timeline.map((event) => event.id));
  const causes = new Set(incident.causes.map((cause) => cause.id));
  const impact = new Set(incident.impact.map((row) => row.id));
  return {
    ...incident,
    milestones: repairMilestones(incident.milestones, events, note),
    causes: incident.causes.map((cause, index) => {
      const place = `causes[${index}]`;
      const evidence = present(cause.evidence, events, `${place}.evidence`, note);
      const isOrphan = cause.parentId !== null && !causes.has(cause.parentId);
      if (isOrphan) note(`${place}.parentId`, `no cause "${cause.parentId}": moved to the top`);
      const links = cause.alsoExplains ?? [];
      const keptIds = present(links, causes, `${place}.alsoExplains`, note);
      if (!isOrphan && evidence === cause.evidence && keptIds === links) return cause;
      const alsoExplains = keptIds === links ? {} : { alsoExplains: keptIds };
      return { ...cause, evidence, ...alsoExplains, parentId: isOrphan ? null : cause.parentId };
    }),
    actions: incident.actions.map((action, index) => {
      const causeIds = present(action.causeIds, causes, `actions[${index}].causeIds`, note);
      return causeIds === action.causeIds ? action : { ...action, causeIds };
    }),
    ...(incident.pictures === undefined
      ? {}
      : {
          pictures: incident.pictures.map((picture, index) => {
            const place = `pictures[${index}]`;
            const eventIds = present(picture.eventIds, events, `${place}.eventIds`, note);
            const causeIds = present(picture.causeIds, causes, `${place}.causeIds`, note);
            const rows = picture.impactIds ?? [];
            const impactIds = present(rows, impact, `${place}.impactIds`, note);
            const isSound =
              eventIds === picture.eventIds && causeIds === picture.causeIds && impactIds === rows;
            if (isSound) return picture;
            return { ...picture, eventIds, causeIds, ...(impactIds === rows ? {} : { impactIds }) };
          }),
        }),
    ...withRepairedStretches(incident, causes, note),
  };
}

function repairMilestones(
  milestones: Milestones,
  events: ReadonlySet<EventId>,
  note: NoteRepair,
): Milestones {
  const repaired = { ...milestones };
  for (const name of MILESTONE_NAMES) {
    const id = repaired[name];
    if (id === null || events.has(id)) continue;
    note(`milestones.${name}`, `no event "${id}": read as unknown`);
    repaired[name] = null;
  }
  return repaired;
}

function present<Id extends EventId | CauseId | ImpactRowId>(
  ids: readonly Id[],
  knownIds: ReadonlySet<Id>,
  place: string,
  note: NoteRepair,
): readonly Id[] {
  if (ids.every((id) => knownIds.has(id))) return ids;
  return ids.filter((id, index) => {
    if (!knownIds.has(id)) note(`${place}[${index}]`, `nothing is named "${id}": left out`);
    return knownIds.has(id);
  });
}

/**
 * An event has a time exactly when it is placed. A time that is there is kept, as approximate; an
 * event without one becomes an unplaced note.
 */
function repairEvents(timeline: readonly TimelineEvent[], note: NoteRepair): readonly TimelineEvent[] {
  return timeline.map((event, index) => {
    const isUnplaced = event.precision === 'unplaced';
    if ((event.occurredAt === null) === isUnplaced) return event;
    const precision = isUnplaced ? 'approximate' : 'unplaced';
    const has = isUnplaced ? 'it has a time' : 'it has no time';
    note(`timeline[${index}].precision`, `${has}: read as ${precision}`);
    return { ...event, precision };
  });
}

/**
 * Takes out links between causes that close a circle or say what the tree or an earlier link says
 * already; the first in the file stays. Expects unique ids, links that exist, and parents without circles.
 */
export function repairCauseLinks(causes: readonly CauseNode[], note: NoteRepair): readonly CauseNode[] {
  const isSound = causes.every((cause) => (cause.alsoExplains ?? []).length === 0);
  if (isSound) return causes;
  const numbers = new Map(causes.map(({ id }, index) => [id, index]));
  const numbersOf = (ids: readonly CauseId[]) => ids.flatMap((id) => numbers.get(id) ?? []);
  const order = createGrowingOrder(
    causes.map(({ parentId }) => numbersOf(parentId === null ? [] : [parentId])),
    causes.map(({ alsoExplains = [] }) => numbersOf(alsoExplains)),
  );
  return causes.map((cause, index) => {
    const { id, parentId, alsoExplains } = cause;
    if (alsoExplains === undefined) return cause;
    const explained = new Set(parentId === null ? [] : [parentId]);
    const keptIds = alsoExplains.filter((target, link) => {
      const fault = explained.has(target)
        ? `"${target}" is explained by it already: left out`
        : order.add(index, numbers.get(target) ?? index)
          ? null
          : `"${id}" would explain itself: left out`;
      if (fault !== null) note(`causes[${index}].alsoExplains[${link}]`, fault);
      else explained.add(target);
      return fault === null;
    });
    return keptIds.length === alsoExplains.length ? cause : withLinks(cause, keptIds);
  });
}

function withLinks(cause: CauseNode, alsoExplains: readonly CauseId[]): CauseNode {
  const { alsoExplains: _, ...rest } = cause;
  return alsoExplains.length === 0 ? rest : { ...rest, alsoExplains };
}

/**
 * Cuts causes that explain each other in a circle: the first of them in the file moves to the top and
 * keeps the others below it. Expects unique ids and parents that exist.
 */
function repairCauseCycles(causes: readonly CauseNode[], note: NoteRepair): readonly CauseNode[] {
  const parents = new Map(causes.map((cause) => [cause.id, cause.parentId]));
  const reachesTop = new Set<CauseId>();
  return causes.map((cause, index) => {
    if (isInCycle(cause.id, parents, reachesTop)) {
      parents.set(cause.id, null);
      note(`causes[${index}].parentId`, `"${cause.id}" would explain itself: moved to the top`);
      return { ...cause, parentId: null };
    }
    return cause;
  });
}

/** Whether following the parents comes back to the cause itself; remembers the ones known to be safe. */
function isInCycle(
  start: CauseId,
  parents: ReadonlyMap<CauseId, CauseId | null>,
  reachesTop: Set<CauseId>,
): boolean {
  const path = new Set<CauseId>();
  let current: CauseId | null = start;
  while (current !== null && !reachesTop.has(current)) {
    if (path.has(current)) return current === start;
    path.add(current);
    current = parents.get(current) ?? null;
  }
  for (const id of path) reachesTop.add(id);
  return false;
}

/**
 * Puts right what each value alone does not show: shared ids, references to nothing, circles, and a
 * zone nobody knows. Nothing an author wrote is dropped. A sound incident comes out equal.
 */
export function repairIncident(incident: Incident, note: NoteRepair): Incident {
  const linkedIncident = repairReferences(repairIds(incident, note), note);
  return {
    ...linkedIncident,
    timeZone: repairTimeZone(linkedIncident.timeZone, note),
    timeline: repairEvents(linkedIncident.timeline, note),
    ...(linkedIncident.pictures === undefined
      ? {}
      : { pictures: repairPictures(linkedIncident.pictures, note) }),
    causes: repairCauseLinks(repairCauseCycles(linkedIncident.causes, note), note),
  };
}

/** Names each file once; expects unique ids. */
function repairPictures(pictures: readonly Picture[], note: NoteRepair): readonly Picture[] {
  const repairedPictures = onePerFile(pictures);
  if (repairedPictures === pictures) return pictures;
  const kept = new Map(repairedPictures.map((picture) => [picture.id, picture]));
  for (const [index, { id, file }] of pictures.entries()) {
    const first = repairedPictures.find((picture) => picture.file === file);
    if (kept.has(id) || first === undefined) continue;
    note(`pictures[${index}]`, `its file stands twice: put together with "${first.id}", ${first.visibility}`);
  }
  return repairedPictures;
}

function repairTimeZone(timeZone: string, note: NoteRepair): string {
  if (isTimeZone(timeZone)) return timeZone;
  note('timeZone', `unknown time zone ${JSON.stringify(timeZone.slice(0, 40))}: times are shown in UTC`);
  return 'UTC';
}
