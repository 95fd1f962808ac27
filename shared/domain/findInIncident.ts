import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ItemListName } from '#shared/domain/incident/listItem.ts';
import type { Publication } from '#shared/domain/incident/publication.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';

/** A text of the incident that a person can edit, with where to find it. */
export interface SearchableField {
  readonly place: DeskPlace;
  /** Names the field in the window: `timeline:<id>:title`; see `fieldKey`. */
  readonly key: string;
  readonly text: string;
}

/** One place where the words stand. Offsets count UTF-16 units in the field's text. */
export interface FindMatch extends SearchableField {
  readonly start: number;
  readonly end: number;
}

/** The name of a field, as matches and the window's inputs share it. */
export function fieldKey(place: DeskPlace, id: string, field: string): string {
  return `${place}:${id}:${field}`;
}

const PLACE_OF_LIST: Record<ItemListName, DeskPlace> = {
  contributingFactors: 'contributingFactors',
  wentWell: 'wentWell',
  wentPoorly: 'wentWell',
  gotLucky: 'wentWell',
  lessons: 'lessons',
};

/** Where the words stand in the incident, in the order of its sections; without regard to case. At most 5,000 places. */
export function findInIncident(incident: Incident, query: string): readonly FindMatch[] {
  const wanted = folded(query);
  if (wanted.trim() === '') return [];
  const matches: FindMatch[] = [];
  for (const field of searchableFields(incident)) {
    for (const match of matchesIn(field, wanted, MOST_MATCHES - matches.length)) matches.push(match);
  }
  return matches;
}

function matchesIn(field: SearchableField, wanted: string, most: number): readonly FindMatch[] {
  if (most === 0) return [];
  const text = folded(field.text);
  const matches: FindMatch[] = [];
  for (
    let at = text.indexOf(wanted);
    at !== -1 && matches.length < most;
    at = text.indexOf(wanted, at + wanted.length)
  ) {
    matches.push({ ...field, start: at, end: at + wanted.length });
  }
  return matches;
}

/** More places than anybody steps through. */
export const MOST_MATCHES = 5000;

/** In lower case, except the few letters whose lower case is longer: places in the text must stay where they are. */
function folded(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  const fold = (letter: string) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  };
  return Array.from(text, fold).join('');
}

function searchableFields(incident: Incident): readonly SearchableField[] {
  return [
    ...fieldsOf('summary', '', { summary: incident.summary }),
    ...incident.impact.flatMap(({ id, metric, value, source }) =>
      fieldsOf('impact', id, { metric, value, source }),
    ),
    ...timelineInOrder(incident.timeline).flatMap(({ id, title, detail, actor, source }) =>
      fieldsOf('timeline', id, { title, detail, actor, source }),
    ),
    ...fieldsOf('causes', '', { failure: incident.failure }),
    ...causesInOrder(incident.causes).flatMap(({ node: { id, question, answer, evidenceNote } }) =>
      fieldsOf('causes', id, { question, answer, evidenceNote }),
    ),
    ...fieldsOf('causes', '', { rootCause: incident.rootCause }),
    ...listFields(incident, 'contributingFactors'),
    ...listFields(incident, 'wentWell'),
    ...listFields(incident, 'wentPoorly'),
    ...listFields(incident, 'gotLucky'),
    ...incident.actions.flatMap(({ id, title, owner, doneWhen, ticketUrl, notDoingReason }) =>
      fieldsOf('actions', id, { title, owner, doneWhen, ticketUrl, notDoingReason }),
    ),
    ...listFields(incident, 'lessons'),
    ...fieldsOf('meeting', '', { facilitator: incident.meeting.facilitator }),
    ...incident.meeting.plan.flatMap(({ id, title }) => fieldsOf('meeting', id, { title })),
    ...incident.meeting.attendees.flatMap(({ id, name, role }) => fieldsOf('meeting', id, { name, role })),
    ...incident.meeting.parkingLot.flatMap(({ id, text }) => fieldsOf('meeting', id, { text })),
    ...fieldsOf('meeting', '', { privateNotes: incident.meeting.privateNotes }),
    ...publicationFields(incident.publication),
  ];
}

/** In the order in which they stand at the place Publish; lines of the table of aliases are counted from 0. */
function publicationFields(publication: Publication): readonly SearchableField[] {
  const { publicTitle, publicSummary, publicDuration, publicPrevention, apology } = publication;
  return [
    ...fieldsOf('publish', '', { publicTitle, publicSummary, publicDuration, publicPrevention, apology }),
    ...publication.aliases.flatMap(({ name, alias }, at) =>
      fieldsOf('publish', `${at}`, { aliasName: name, alias }),
    ),
    ...fieldsOf('publish', '', { statusPageUrl: publication.statusPageUrl }),
  ];
}

function listFields(incident: Incident, list: ItemListName): readonly SearchableField[] {
  return incident[list].flatMap(({ id, text }) => fieldsOf(PLACE_OF_LIST[list], id, { text }));
}

function fieldsOf(
  place: DeskPlace,
  id: string,
  texts: Readonly<Record<string, string | undefined>>,
): readonly SearchableField[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text === undefined || text === '' ? [] : [{ place, key: fieldKey(place, id, field), text }],
  );
}
