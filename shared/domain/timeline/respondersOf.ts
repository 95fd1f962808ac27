import type { Attendee } from '#shared/domain/incident/meeting.ts';
import { isPeoplesKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** Somebody who worked on the incident. */
interface Responder {
  /** As the timeline names them, which can be a role. */
  readonly name: string;
  /** As the list of the meeting has it; empty where it has none, or says what the name says. */
  readonly role: string;
}

/** Who acted in the events of a timeline that is given in reading order: each once, by their first act. */
export function respondersOf(
  timeline: readonly Pick<TimelineEvent, 'kind' | 'actor'>[],
  attendees: readonly Pick<Attendee, 'name' | 'role'>[],
): readonly Responder[] {
  const acting = timeline.filter(({ kind }) => isPeoplesKind(kind)).map(({ actor = '' }) => oneLine(actor));
  return [...new Set(acting)]
    .filter((name) => name !== '')
    .map((name) => {
      const role = oneLine(attendees.find((person) => oneLine(person.name) === name)?.role ?? '');
      return { name, role: role === name ? '' : role };
    });
}
