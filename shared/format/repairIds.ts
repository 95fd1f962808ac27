import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { NoteRepair } from '#shared/format/repair.ts';

/**
 * Makes ids unique within their kind. The first thing keeps a shared id, so that references still
 * mean it; later ones get the next free `id-2`, `id-3` …, and things without an id `event-1` and so on.
 * The same file always gets the same ids.
 */
export function repairIds(incident: Incident, note: NoteRepair): Incident {
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
