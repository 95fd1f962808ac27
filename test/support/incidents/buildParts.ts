import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

/** An item whose id is also its text, unless another is given. */
export function buildItem(id: string, text = id): ListItem {
  return { id: toId(id), text, visibility: 'internal' };
}

export function buildRow(id: string, parts: Partial<ImpactRow> = {}): ImpactRow {
  return { id: toId(id), metric: id, value: '', visibility: 'internal', ...parts };
}

/** An action with an owner and a due date; its id is its title. */
export function buildAction(id: string, parts: Partial<ActionItem> = {}): ActionItem {
  return {
    id: toId(id),
    title: id,
    owner: 'Sam',
    due: '2026-03-14',
    priority: 'P1',
    type: 'prevent',
    status: 'open',
    causeIds: [],
    visibility: 'internal',
    ...parts,
  };
}

/** An answer whose id is its text, under the parent with the given id. */
export function buildCause(
  id: string,
  parentId: string | null = null,
  parts: Partial<CauseNode> = {},
): CauseNode {
  return {
    id: toId(id),
    parentId: parentId === null ? null : toId(parentId),
    question: `Why ${id}?`,
    answer: id,
    evidence: [],
    confidence: 'possible',
    kind: 'occurrence',
    ...parts,
  };
}

/** An event of 10 March 2026 at a UTC clock time, `14:23`; without one it is unplaced. Its id is its title. */
export function buildEvent(
  id: string,
  clock: string | null,
  parts: Partial<TimelineEvent> = {},
): TimelineEvent {
  return {
    id: toId(id),
    occurredAt: clock === null ? null : at(`2026-03-10T${clock}:00+00:00`),
    precision: clock === null ? 'unplaced' : 'exact',
    kind: 'action',
    title: id,
    keyMoment: false,
    visibility: 'internal',
    ...parts,
  };
}

/** A private graph without points. */
export function buildSignal(parts: Partial<Signal> = {}): Signal {
  return {
    id: toId('graph'),
    name: 'Connections',
    visibility: 'private',
    stretches: [],
    points: '',
    ...parts,
  };
}
