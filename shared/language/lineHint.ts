import type { Incident } from '#shared/domain/incident/incident.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Hint } from '#shared/language/hint.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import type { HintSettings } from '#shared/language/incidentHints.ts';
import { incidentPeople } from '#shared/language/namedPerson.ts';

/** Asked in the place of words that blame: it leads to what can be built. */
export const REFRAMING_QUESTION = 'What process or tool could have caught this automatically?';

/** The first hint about a line that is being typed, before it is anywhere in the incident; null when there is none. */
export function lineHint(
  text: string,
  field: HintField,
  incident: Incident,
  { terms, dismissed }: HintSettings,
): Hint | null {
  if (text.trim() === '') return null;
  const isDismissed = ({ rule }: Hint) =>
    dismissed.includes(rule) ||
    (incident.dismissedHints ?? []).some((one) => one.rule === rule && one.excerpt === undefined);
  const hints = hintsIn(text, { field, people: incidentPeople(incident), terms });
  return hints.find((hint) => !isDismissed(hint)) ?? null;
}
