import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Milestones } from '#shared/domain/incident/milestones.ts';

/**
 * A public version with ids of its own, counted from 1 in the order of the file: a name that a company gave an incident
 * or a part of it (`acme-payments-2026-041`) is not for others, and two files with one id would be taken for one incident.
 * The same incident gets the same ids again.
 */
export function withPublicIds(incident: Incident): Incident {
  const { timeline, milestones } = incident;
  const events = new Map(timeline.map(({ id }, index) => [id, idOf<typeof id>('event', index)]));
  return {
    ...incident,
    id: toId(`public-${incident.createdAt.replace(/\D/g, '')}`),
    milestones: renamed(milestones, events),
    impact: numbered('impact', incident.impact),
    timeline: numbered('event', timeline),
    actions: numbered('action', incident.actions),
  };
}

function renamed(milestones: Milestones, names: ReadonlyMap<AnyId, AnyId>): Milestones {
  const entries = Object.entries(milestones).map(([name, id]) => [
    name,
    id === null ? null : (names.get(id) ?? null),
  ]);
  return { ...milestones, ...Object.fromEntries(entries) };
}

function numbered<T extends { readonly id: AnyId }>(kind: string, things: readonly T[]): readonly T[] {
  return things.map((thing, index) => ({ ...thing, id: idOf<T['id']>(kind, index) }));
}

function idOf<T extends AnyId>(kind: string, index: number): T {
  return toId<T>(`${kind}-${index + 1}`);
}
