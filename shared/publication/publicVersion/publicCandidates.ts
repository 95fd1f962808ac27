import { assertNever } from '#shared/basics/assertNever.ts';
import type { ActionId, EventId, ImpactRowId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type ImpactSource, impactValue } from '#shared/domain/items/impactValue.ts';
import { editAction, editImpactRow } from '#shared/domain/items/itemEdits.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { editEvent } from '#shared/domain/timeline/eventEdits.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';

/** Something that is in the public version or could be, with its internal words. */
export type PublicCandidate = CandidateWords &
  (
    | { readonly kind: 'impact'; readonly id: ImpactRowId }
    | { readonly kind: 'timeline'; readonly id: EventId }
    | { readonly kind: 'actions'; readonly id: ActionId }
  );

interface CandidateWords {
  readonly isPublic: boolean;
  readonly text: string;
  /** Time of day in the incident's zone; empty for what has none. */
  readonly when: string;
}

/** The parts of an incident that they are taken from. */
export type CandidateSource = ImpactSource & Pick<Incident, 'impact' | 'actions'>;

/**
 * Impact rows, events and actions in the order of the document. What is private is not among them: it must not
 * become public by one click. Nor is what nobody will do, which the public version leaves out.
 */
export function publicCandidates(incident: CandidateSource): readonly PublicCandidate[] {
  const { impact, timeline, actions, timeZone } = incident;
  const rows = impact.filter(isShareable).map((row) => {
    const text = [row.metric, impactValue(incident, row)].filter((words) => words.trim() !== '').join(': ');
    return { kind: 'impact', id: row.id, isPublic: isPublic(row), text, when: '' } as const;
  });
  const events = timelineInOrder(timeline)
    .filter(isShareable)
    .map((event) => {
      const when = eventClock(event, timeZone);
      const text = [event.title, event.detail ?? ''].filter((words) => words.trim() !== '').join('\n');
      return { kind: 'timeline', id: event.id, isPublic: isPublic(event), text, when } as const;
    });
  const open = actions.filter(isShareable).filter(({ status }) => status !== 'not-doing');
  const doing = open.map((action) => {
    return {
      kind: 'actions',
      id: action.id,
      isPublic: isPublic(action),
      text: action.title,
      when: '',
    } as const;
  });
  return [...rows, ...events, ...doing];
}

/** Marks one of them public, or internal again. */
export function setPublic(incident: Incident, candidate: PublicCandidate, isWanted: boolean): Incident {
  const patch = { visibility: isWanted ? 'public' : 'internal' } as const;
  switch (candidate.kind) {
    case 'impact':
      return editImpactRow(incident, { id: candidate.id, patch });
    case 'timeline':
      return editEvent(incident, { id: candidate.id, patch });
    case 'actions':
      return editAction(incident, { id: candidate.id, patch });
    default:
      return assertNever(candidate, 'public candidate');
  }
}

function isShareable({ visibility }: { readonly visibility: string }): boolean {
  return visibility !== 'private';
}

function isPublic({ visibility }: { readonly visibility: string }): boolean {
  return visibility === 'public';
}
