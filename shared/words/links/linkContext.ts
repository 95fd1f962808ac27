import { byObject } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { knownStart } from '#shared/domain/timeline/incidentSpan.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import type { LinkContext } from '#shared/words/links/linkName.ts';

/** What the names of an incident's links are read in: its zone, and the day on which it began. */
export const linkContext = byObject((incident: Incident): LinkContext => {
  const { timeZone } = incident;
  const start = knownStart(incident);
  return { timeZone, date: start === null ? null : isoDate(start, timeZone) };
});
