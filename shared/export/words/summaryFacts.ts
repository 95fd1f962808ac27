import { type DeskSpot, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { incidentDuration, milestoneEvent } from '#shared/domain/timeline/milestoneMetrics.ts';
import { eventInWords } from '#shared/export/words/eventInWords.ts';
import { incidentWhen } from '#shared/export/words/incidentWhen.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { minutesInWords } from '#shared/time/formatTime.ts';
import { KEY_FACT_WORDS } from '#shared/words/vocabulary.ts';

/** Something that a summary says, as the rest of the incident has it. */
export interface SummaryFact {
  readonly name: string;
  /** Null: nothing in the incident says it yet. */
  readonly words: string | null;
  /** Where it is said, or where it would be. */
  readonly spot: DeskSpot;
}

/** As many numbers as a summary names. */
const MOST_NUMBERS = 2;

/**
 * What the summary's writer looks up (guide, section 1): when and how long, what failed, who was affected, who noticed
 * and what ended it. What is marked private is left out, since the whole company reads the summary.
 */
export function summaryFacts(incident: Incident): readonly SummaryFact[] {
  const minutes = incidentDuration(incident);
  const failure = oneLine(incident.failure);
  const start = milestoneEvent(incident, 'impactStarted');
  return [
    { name: KEY_FACT_WORDS.when, words: incidentWhen(incident), spot: eventSpot(start?.id) },
    {
      name: KEY_FACT_WORDS.duration,
      words: minutes === null ? null : minutesInWords(minutes),
      spot: eventSpot(milestoneEvent(incident, 'resolved')?.id),
    },
    { name: 'What failed', words: failure === '' ? null : failure, spot: placeSpot('causes', 'failure') },
    ...numbers(incident),
    milestoneFact(incident, KEY_FACT_WORDS.detection, 'detected'),
    milestoneFact(incident, KEY_FACT_WORDS.mitigation, 'mitigated'),
    milestoneFact(incident, KEY_FACT_WORDS.resolution, 'resolved'),
  ];
}

/** The first numbers of the impact that somebody typed; the duration stands above. */
function numbers(incident: Incident): readonly SummaryFact[] {
  const typedRows = incident.impact.filter(
    ({ computed, metric, value, visibility }) =>
      computed === undefined && visibility !== 'private' && oneLine(metric) !== '' && oneLine(value) !== '',
  );
  return typedRows.slice(0, MOST_NUMBERS).map((row) => ({
    name: oneLine(row.metric),
    words: oneLine(impactValue(incident, row)),
    spot: { place: 'impact', id: row.id, field: 'value' },
  }));
}

function milestoneFact(incident: Incident, name: string, milestone: MilestoneName): SummaryFact {
  const event = milestoneEvent(incident, milestone);
  const words = event === null || event.visibility === 'private' ? '' : eventInWords(incident, event);
  return { name, words: words === '' ? null : words, spot: eventSpot(event?.id) };
}

function eventSpot(id: string | undefined): DeskSpot {
  return id === undefined ? placeSpot('timeline') : { place: 'timeline', id, field: 'title' };
}
