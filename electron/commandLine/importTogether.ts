import type { NewId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { mergeEvents } from '#shared/domain/timeline/mergeEvents.ts';
import { type DraftSource, type ImportDraft, isDraftEmpty } from '#shared/import/draft/importDraft.ts';
import { withDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { isInLines } from '#shared/import/placing/lineNumbers.ts';
import { isWholeIncident } from '#shared/import/several/isWholeIncident.ts';
import { sameMoments, type ToldEvent } from '#shared/import/several/sameMoments.ts';
import { counted } from '#shared/text/phrases.ts';

/** An input, or one of the files in it, with what was read from it. */
export interface ReadImport {
  readonly input: string;
  readonly draft: ImportDraft;
}

/** An incident with what several inputs say besides, and the moments that two of them, or one and the incident, tell. */
export interface Grown {
  readonly incident: Incident;
  /** `2 moments are told by two sources, such as “Alarm” (a.md) and “alarm” (b.json)`; null: none is, or they were joined. */
  readonly toldTwice: string | null;
}

/** @param same whether such moments become one event each, with the words of both */
export function grownBy(
  incident: Incident,
  reads: readonly ReadImport[],
  same: 'one' | 'both' | null,
  newId: NewId,
): Grown {
  const told: ToldEvent[] = incident.timeline.map((event) => ({
    key: event.id,
    source: 'the timeline',
    event,
  }));
  let grown = incident;
  for (const { input, draft } of reads) {
    for (const [source, part] of bySource(input, draft)) {
      const known = new Set(grown.timeline.map(({ id }) => id));
      grown = withDraft(grown, part, newId);
      for (const event of grown.timeline)
        if (!known.has(event.id)) told.push({ key: event.id, source, event });
    }
  }
  const moments = sameMoments(told);
  const [first] = moments;
  if (first === undefined || same === 'both') return { incident: grown, toldTwice: null };
  const ids = moments.map((moment) => grown.timeline.flatMap(({ id }) => (moment.includes(id) ? [id] : [])));
  if (same === 'one') return { incident: ids.reduce(mergeEvents, grown), toldTwice: null };
  const words = told
    .filter(({ key }) => first.includes(key))
    .map(({ event, source }) => `“${event.title}” (${source})`)
    .join(' and ');
  const count = moments.length === 1 ? 'a moment is' : `${counted(moments.length, 'moment')} are`;
  return { incident: grown, toldTwice: `${count} told by two sources, such as ${words}` };
}

/** The events of each source apart; everything else comes with the first. */
function bySource(input: string, draft: ImportDraft): readonly (readonly [string, ImportDraft])[] {
  if (draft.sources.length < 2) return [[input, draft]];
  return draft.sources.map(({ name, lines }, index) => {
    const events = draft.events.filter(({ sourceLines }) => isInLines(sourceLines.from, lines));
    const rest = index === 0 ? draft : withoutParts(draft);
    return [name, { ...rest, events: events.map(({ replyTo: _place, ...event }) => event) }] as const;
  });
}

function withoutParts(draft: ImportDraft): ImportDraft {
  const [summary, failure, rootCause, statusPage, trigger, meeting] = [null, null, null, null, null, null];
  const [impact, causes, actions, lessons, people] = [[], [], [], [], []];
  const lists = { contributingFactors: [], wentWell: [], wentPoorly: [], gotLucky: [], lessons };
  const texts = { summary, failure, rootCause, statusPage, trigger, meeting };
  return { ...draft, ...texts, ...lists, impact, causes, actions, people };
}

/** The names of documents that are each a whole incident; none where fewer than two are. */
export function wholeIncidents(reads: readonly ReadImport[]): readonly string[] {
  const names = reads.flatMap(({ input, draft }) =>
    draft.sources.length > 0
      ? draft.sources.flatMap(({ name, isWhole }: DraftSource) => (isWhole ? [name] : []))
      : isWholeIncident(draft) && !isDraftEmpty(draft)
        ? [input]
        : [],
  );
  return names.length > 1 ? names : [];
}
