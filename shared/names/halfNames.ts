import type { Incident } from '#shared/domain/incident/incident.ts';
import { actorsOf } from '#shared/domain/timeline/timelineFilter.ts';
import { isRole } from '#shared/names/roleWords.ts';
import { isTool } from '#shared/names/toolNames.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { eachPersonOnce, fullNameOf, personKey } from '#shared/text/onePerson.ts';

/** Where names stand in fields of their own. */
export type NamedIncident = Pick<Incident, 'timeline' | 'actions' | 'meeting'>;

/** A first name in the timeline that may be one person with a full name of the incident. */
export interface HalfName {
  readonly name: string;
  readonly fullName: string;
}

/** `Tom Berg`: two words and more, each with a capital letter. A role or a tool is no first name with a rest. */
const FULL = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+$/u;

/** Full names of people who act in the timeline, own an action or come to the meeting; each once. */
export function fullNames({ timeline, actions, meeting }: NamedIncident): readonly string[] {
  const owners = actions.map(({ owner = '' }) => owner);
  const attendees = meeting.attendees.map(({ name }) => name);
  return eachPersonOnce([...actorsOf(timeline), ...attendees, ...owners].map(oneLine)).filter(
    (name) => FULL.test(name) && !isTool(name) && !name.split(' ').some(isRole),
  );
}

/** First names that act in the timeline, where just one full name begins with them; each once, in its best spelling. */
export function halfNames(incident: NamedIncident): readonly HalfName[] {
  const people = fullNames(incident);
  return eachPersonOnce(actorsOf(incident.timeline)).flatMap((name) => {
    const fullName = fullNameOf(name, people);
    return fullName === null ? [] : [{ name, fullName }];
  });
}

/** Writes the full name wherever the half one stands in a field for names; texts stay as somebody wrote them. */
export function withFullName(incident: Incident, { name, fullName }: HalfName): Incident {
  const key = personKey(name);
  const isHalf = (written: string | undefined): boolean =>
    written !== undefined && personKey(oneLine(written)) === key;
  return {
    ...incident,
    timeline: incident.timeline.map((event) => (isHalf(event.actor) ? { ...event, actor: fullName } : event)),
    actions: incident.actions.map((action) =>
      isHalf(action.owner) ? { ...action, owner: fullName } : action,
    ),
  };
}
