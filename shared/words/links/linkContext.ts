import { byInputs, byObject } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { knownStart } from '#shared/domain/timeline/incidentSpan.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import type { LinkContext } from '#shared/words/links/linkName.ts';

/** The same for as long as both are: every text that may hold links asks, and is drawn again for another. */
const contextOf = byInputs((timeZone: string, date: string | null): LinkContext => ({ timeZone, date }));

/** What the names of an incident's links are read in: its zone, and the day on which it began. */
export const linkContext = byObject((incident: Incident) => {
  const { timeZone } = incident;
  const start = knownStart(incident);
  return contextOf(timeZone, start === null ? null : isoDate(start, timeZone));
});
