import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { emptyDraft, LINES } from '#shared/import/draft/importDraft.ts';
import { incidentFromDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

const CONTEXT: ImportContext = { timeZone: 'UTC', day: { year: 2026, month: 1, day: 1 } };

/** One document as two incidents: how it could go out, each time as it is. */
export interface DocumentIncidents {
  /** The document and its timeline, all public: what is found is private by its nature, or a person's name. */
  readonly isAllPublic: Incident;
  /** The timeline stays inside, the rest of the document is the public summary: names and parts of names are found too. */
  readonly isPartlyPublic: Incident;
}

/** Imports a document and makes it public as it is. */
export function documentIncidents(text: string): DocumentIncidents {
  const parsedDocument = parseTimelineInput(text, 'auto', CONTEXT);
  let count = 0;
  const title =
    parsedDocument.title === null ? null : { value: parsedDocument.title, lines: { from: 1, to: 1 } };
  const incident = incidentFromDraft(
    {
      ...emptyDraft({ form: 'document', is: 'A document', unit: LINES, source: [] }),
      title,
      events: parsedDocument.events,
    },
    { title: 'Document', timeZone: 'UTC' },
    {
      now: () => timestampAt(0),
      newId: () => {
        count += 1;
        return toId(`id-${count}`);
      },
    },
  );
  const titles = incident.timeline.map(({ title }) => title.slice(0, 40));
  const details = incident.timeline.map(({ detail = '' }) => detail).join('\n');
  const rest = text
    .split('\n')
    .filter((line) => titles.every((title) => title === '' || !line.includes(title)))
    .filter((line) => line.trim() === '' || !details.includes(line.trim().replace(/^[-*>|\s]+/, '')))
    .join('\n');
  return {
    isAllPublic: withSummary(withTimeline(incident, 'public'), text),
    isPartlyPublic: withSummary(withTimeline(incident, 'internal'), rest),
  };
}

function withTimeline(incident: Incident, visibility: Visibility): Incident {
  return { ...incident, timeline: incident.timeline.map((event) => ({ ...event, visibility })) };
}

function withSummary(incident: Incident, publicSummary: string): Incident {
  return { ...incident, publication: { ...incident.publication, publicSummary } };
}
