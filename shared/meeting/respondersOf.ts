import type { Attendee } from '#shared/domain/incident/meeting.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { actingNames } from '#shared/domain/timeline/actingNames.ts';
import { isTool } from '#shared/names/toolNames.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** Somebody who worked on the incident. */
interface Responder {
  /** As the timeline names them, which can be a role. */
  readonly name: string;
  /** As the list of the meeting has it; empty where it has none, or says what the name says. */
  readonly role: string;
}

/** Who acted in the events of a timeline that is given in reading order: each once, by their first act, and no tool. */
export function respondersOf(
  timeline: readonly Pick<TimelineEvent, 'kind' | 'actor'>[],
  attendees: readonly Pick<Attendee, 'name' | 'role'>[],
): readonly Responder[] {
  return actingNames(timeline)
    .filter((name) => !isTool(name))
    .map((name) => {
      const role = oneLine(attendees.find((person) => oneLine(person.name) === name)?.role ?? '');
      return { name, role: role === name ? '' : role };
    });
}
