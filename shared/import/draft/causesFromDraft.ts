import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId, EventId, NewId } from '#shared/domain/incident/ids.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { DraftCause, DraftEvent } from '#shared/import/draft/importDraft.ts';
import { namedAtStart } from '#shared/import/reading/namedAtStart.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** The answers of a draft for an incident whose timeline has the events that show them. */
export function causesFromDraft(
  foundCauses: readonly DraftCause[],
  timeline: readonly TimelineEvent[],
  newId: NewId,
): readonly CauseNode[] {
  const ids = foundCauses.map(() => newId<CauseId>());
  const idsAt = (places: readonly number[]) => places.flatMap((place) => ids[place] ?? []);
  return foundCauses.flatMap(({ parent, evidence, alsoExplains, ...cause }, place) => {
    const [id] = idsAt([place]);
    if (id === undefined) return [];
    const others = idsAt(alsoExplains);
    return [
      {
        ...cause,
        id,
        parentId: parent === null ? null : (ids[parent] ?? null),
        evidence: evidence.flatMap((event) => idOf(event, timeline)),
        ...(others.length === 0 ? {} : { alsoExplains: others }),
      },
    ];
  });
}

function idOf(
  { title, occurredAt }: Pick<DraftEvent, 'title' | 'occurredAt'>,
  timeline: readonly TimelineEvent[],
): readonly EventId[] {
  const shownEvent = timeline.find((event) => event.title === title && event.occurredAt === occurredAt);
  return shownEvent === undefined ? [] : [shownEvent.id];
}

/** The answers that a text names which tells what an action is about. */
export function causeIdsIn(about: string, causes: readonly CauseNode[]): ActionItem['causeIds'] {
  const answers = causes.map(({ id, answer }) => [capitalised(answer), id] as const);
  return namedAtStart(about, answers, '; ').found;
}
