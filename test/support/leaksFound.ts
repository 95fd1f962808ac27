import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { leakFinder } from '#shared/publication/leaks/findLeaks.ts';
import { privateStrings } from '#shared/publication/leaks/privateStrings.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

/** Which private strings of an incident stand in a text, in their words. */
export function found(incident: Incident, text: string): readonly string[] {
  return leakFinder(privateStrings(incident))([{ where: '', text }]).map(({ string }) => string.words);
}

/** The sample with these people at its meeting, and no alias for any of them. */
export function withPeople(...names: readonly string[]): Incident {
  const sample = sampleIncident();
  const attendees = names.map((name, index) => ({
    id: toId<never>(`p${index}`),
    name,
    role: '',
    present: true,
  }));
  const publication = { ...sample.publication, aliases: [] };
  const actions = sample.actions.map(({ owner: _, ...action }) => action);
  return { ...sample, actions, publication, meeting: { ...sample.meeting, attendees } };
}
