import type { Incident } from '#shared/domain/incident/incident.ts';
import type { NoteRepair } from '#shared/format/repair.ts';
import { repairCauseCycles } from '#shared/format/repairCauseCycles.ts';
import { repairCauseLinks } from '#shared/format/repairCauseLinks.ts';
import { repairEvents } from '#shared/format/repairEvents.ts';
import { repairIds } from '#shared/format/repairIds.ts';
import { repairReferences } from '#shared/format/repairReferences.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';

/**
 * Puts right what each value alone does not show: shared ids, references to nothing, circles, and a
 * zone nobody knows. Nothing an author wrote is dropped. A sound incident comes out equal.
 */
export function repairIncident(incident: Incident, note: NoteRepair): Incident {
  const linked = repairReferences(repairIds(incident, note), note);
  return {
    ...linked,
    timeZone: repairTimeZone(linked.timeZone, note),
    timeline: repairEvents(linked.timeline, note),
    causes: repairCauseLinks(repairCauseCycles(linked.causes, note), note),
  };
}

function repairTimeZone(timeZone: string, note: NoteRepair): string {
  if (isTimeZone(timeZone)) return timeZone;
  note('timeZone', `unknown time zone ${JSON.stringify(timeZone.slice(0, 40))}: times are shown in UTC`);
  return 'UTC';
}
