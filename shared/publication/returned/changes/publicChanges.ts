import type { Incident } from '#shared/domain/incident/incident.ts';
import type { PublicText } from '#shared/domain/incident/publication.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { publicParts } from '#shared/export/parts/publicParts.ts';
import type { ImportDraft, Traced } from '#shared/import/draft/importDraft.ts';
import {
  type KnownThing,
  knownThings,
  readThings,
} from '#shared/publication/returned/changes/comparedThings.ts';
import { type Drafts, ownChange } from '#shared/publication/returned/changes/internalChanges.ts';
import { listChanges } from '#shared/publication/returned/changes/listChanges.ts';
import { ownValue, type ReturnedChange } from '#shared/publication/returned/changes/returnedChange.ts';
import { lettersOf } from '#shared/publication/returned/document/documentWords.ts';

/** The texts of the public version by the letters of their headings. */
const SECTIONS: readonly (readonly [field: PublicText, heading: string])[] = [
  ['publicSummary', 'whathappened'],
  ['publicDuration', 'howlongitlasted'],
  ['publicPrevention', 'whatwearedoing'],
  ['apology', 'ourapology'],
];

/**
 * What changed in a document for the public. Its own texts come home as they are; the title of an event or the value of
 * a row, which the company's document has too, only with the words that somebody changed. Nothing goes because it is
 * not there: a public document never had most of the incident.
 */
export function publicChanges(base: Incident, { exported, returned }: Drafts): readonly ReturnedChange[] {
  const [before, after] = [readThings(exported), readThings(returned)];
  const known = publicThings(base);
  return [
    ...textChange(base, 'publicTitle', exported.title, returned.title),
    ...SECTIONS.flatMap(([field, heading]) =>
      textChange(base, field, sectionText(exported, heading), sectionText(returned, heading)),
    ),
    ...(['impact', 'timeline'] as const).flatMap((list) =>
      listChanges({
        list,
        known: known[list],
        exported: before[list],
        returned: after[list],
        canRemove: false,
      }),
    ),
  ];
}

/** A text that is no longer there stays in the incident. */
function textChange(
  base: Incident,
  field: PublicText,
  exported: Traced<string> | null,
  returned: Traced<string> | null,
): readonly ReturnedChange[] {
  if (returned === null || returned.value.trim() === '') return [];
  return ownChange(field, ownValue(base, field), exported, returned);
}

/** The Markdown between a heading and the next one of its level. */
function sectionText({ source }: ImportDraft, heading: string): Traced<string> | null {
  const start = source.findIndex((line) => /^#{1,2}\s/.test(line) && lettersOf(line) === heading);
  if (start === -1) return null;
  const rest = source.slice(start + 1);
  const next = rest.findIndex((line) => /^#{1,2}\s/.test(line));
  const body = next === -1 ? rest : rest.slice(0, next);
  return { value: body.join('\n').trim(), lines: { from: start + 2, to: start + 1 + body.length } };
}

/** The events and rows of the public version under the ids that they have in the incident. */
function publicThings(base: Incident): Readonly<Record<'impact' | 'timeline', readonly KnownThing[]>> {
  const toldIncident = publicParts(base);
  const rows = base.impact.filter(({ visibility }) => visibility === 'public');
  const events = base.timeline.filter((event) => isTold(base, event));
  const shown = knownThings({
    ...toldIncident,
    impact: toldIncident.impact.map((row, place) => ({ ...row, id: rows[place]?.id ?? row.id })),
    timeline: toldIncident.timeline.map((event, place) => ({ ...event, id: events[place]?.id ?? event.id })),
  });
  const own = knownThings({
    ...base,
    impact: rows,
    timeline: events.filter(({ visibility }) => visibility === 'public'),
  });
  return {
    impact: rows.length === toldIncident.impact.length ? withOwnFields(shown.impact, own.impact) : [],
    timeline:
      events.length === toldIncident.timeline.length ? withOwnFields(shown.timeline, own.timeline) : [],
  };
}

/** As `publicParts` chooses them: the start and the end stay in words of their own where the event is internal. */
function isTold({ milestones: { impactStarted, resolved } }: Incident, event: TimelineEvent): boolean {
  if (event.visibility === 'public') return true;
  if (event.visibility === 'private' || event.occurredAt === null) return false;
  return event.id === impactStarted || event.id === resolved;
}

/** Things as the public sees them, with the words that they have inside; those in other words have none to be changed. */
function withOwnFields(
  shownThings: readonly KnownThing[],
  own: readonly KnownThing[],
): readonly KnownThing[] {
  const fieldsOf = new Map(own.map(({ id, fields }) => [id, fields]));
  return shownThings.map((thing) => {
    const fields = Object.entries(fieldsOf.get(thing.id) ?? {});
    return { ...thing, fields: Object.fromEntries(fields.filter(([field]) => SHOWN.has(field))) };
  });
}

const SHOWN: ReadonlySet<string> = new Set(['title', 'detail', 'occurredAt', 'metric', 'value']);
