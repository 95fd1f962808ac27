import { recordOf } from '#shared/basics/recordOf.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { ITEM_LISTS } from '#shared/domain/incident/listItem.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import type { Leak } from '#shared/errors/leak.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { leakFinder, type ReadPart } from '#shared/publication/leaks/findLeaks.ts';
import { privateStrings } from '#shared/publication/leaks/privateStrings.ts';

/**
 * What only the facilitator may read and a finished sheet would carry out; empty: nothing. Searched as a public export
 * is, but for people of the incident: what the company's document says is no secret to them, neither names nor machines.
 * A sentence of the facilitator's own is one wherever it stands.
 */
export function privateInSheet(incident: Incident, parts: readonly ReadPart[]): readonly Leak[] {
  const find = leakFinder(privateStrings(facilitatorsParts(incident)));
  const company = JSON.stringify(withoutPrivateParts(incident, 'internal'));
  const knownStrings = new Set(find([{ where: '', text: company }]).map(({ string }) => string));
  return find(parts)
    .filter(({ string }) => string.kind === 'text' || !knownStrings.has(string))
    .map(({ string: { words, kind, home }, where, excerpt, span }) => ({
      kind,
      words,
      home,
      excerpt,
      span,
      where: where.join(', '),
    }));
}

/** The incident with nothing but what is private in it. */
function facilitatorsParts(incident: Incident): Incident {
  const { meeting } = incident;
  return {
    ...incident,
    ...recordOf(ITEM_LISTS, (list) => hidden(incident[list])),
    title: '',
    summary: '',
    failure: '',
    rootCause: '',
    tags: [],
    milestones: UNKNOWN_MILESTONES,
    trigger: { criteria: [] },
    impact: hidden(incident.impact),
    timeline: hidden(incident.timeline),
    causes: [],
    actions: hidden(incident.actions),
    pictures: hidden(incident.pictures ?? []),
    meeting: {
      attendees: [],
      plan: [],
      log: [],
      parkingLot: hidden(meeting.parkingLot),
      privateNotes: meeting.privateNotes,
    },
    publication: { aliases: [], lastExports: [] },
  };
}

function hidden<T extends { readonly visibility: Visibility }>(things: readonly T[]): readonly T[] {
  return things.filter(({ visibility }) => visibility === 'private');
}
