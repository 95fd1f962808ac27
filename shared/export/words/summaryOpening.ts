import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentDuration } from '#shared/domain/timeline/milestoneMetrics.ts';
import { incidentWhen } from '#shared/export/words/incidentWhen.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { minutesInWords } from '#shared/time/formatTime.ts';

/**
 * A first sentence of the summary (guide, section 1: when it happened and what failed), made of what is known:
 * `10 March 2026, 14:23 to 14:46 UTC (23 minutes): The API refused everyone.` Null while the start of the impact is
 * unknown.
 */
export function summaryOpening(incident: Incident): string | null {
  const when = incidentWhen(incident);
  if (when === null) return null;
  const minutes = incidentDuration(incident);
  const lasted = minutes === null ? '' : ` (${minutesInWords(minutes)})`;
  const what = oneLine(incident.failure) || oneLine(incident.title);
  const end = what === '' || /[.!?…]$/.test(what) ? '' : '.';
  return what === '' ? `${when}${lasted}.` : `${when}${lasted}: ${what}${end}`;
}
