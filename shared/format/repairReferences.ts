import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type Milestones } from '#shared/domain/incident/milestones.ts';
import type { NoteRepair } from '#shared/format/repair.ts';

/** Takes out references to events and causes that are not in the file; expects unique ids. */
export function repairReferences(incident: Incident, note: NoteRepair): Incident {
  const events = new Set(incident.timeline.map((event) => event.id));
  const causes = new Set(incident.causes.map((cause) => cause.id));
  return {
    ...incident,
    milestones: repairMilestones(incident.milestones, events, note),
    causes: incident.causes.map((cause, index) => {
      const place = `causes[${index}]`;
      const evidence = present(cause.evidence, events, `${place}.evidence`, note);
      const isOrphan = cause.parentId !== null && !causes.has(cause.parentId);
      if (isOrphan) note(`${place}.parentId`, `no cause "${cause.parentId}": moved to the top`);
      const links = cause.alsoExplains ?? [];
      const kept = present(links, causes, `${place}.alsoExplains`, note);
      if (!isOrphan && evidence === cause.evidence && kept === links) return cause;
      const alsoExplains = kept === links ? {} : { alsoExplains: kept };
      return { ...cause, evidence, ...alsoExplains, parentId: isOrphan ? null : cause.parentId };
    }),
    actions: incident.actions.map((action, index) => {
      const causeIds = present(action.causeIds, causes, `actions[${index}].causeIds`, note);
      return causeIds === action.causeIds ? action : { ...action, causeIds };
    }),
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

function present<Id extends EventId | CauseId>(
  ids: readonly Id[],
  known: ReadonlySet<Id>,
  place: string,
  note: NoteRepair,
): readonly Id[] {
  if (ids.every((id) => known.has(id))) return ids;
  return ids.filter((id, index) => {
    if (!known.has(id)) note(`${place}[${index}]`, `nothing is named "${id}": left out`);
    return known.has(id);
  });
}
