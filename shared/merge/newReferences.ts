import { explainedBy } from '#shared/domain/causes/causeLinks.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import type { IncidentSides, MergePlace } from '#shared/merge/sides.ts';

/** Which events, causes and rows of the impact one of the sides referred to that the base did not refer to from there. */
export function newReferences({ base, ours, theirs }: IncidentSides): MergePlace['isNeeded'] {
  const before = new Set(base === null ? [] : referencesOf(base).map(({ key }) => key));
  const addedReferences = [...referencesOf(ours), ...referencesOf(theirs)].filter(
    ({ key }) => !before.has(key),
  );
  const needed = new Set(addedReferences.map(({ list, id }) => `${list} ${id}`));
  return (path, id) => needed.has(`${path} ${id}`);
}

interface Reference {
  /** From where to what, as one text. */
  readonly key: string;
  readonly list: 'timeline' | 'causes' | 'impact';
  readonly id: string;
}

function referencesOf({
  milestones,
  causes,
  actions,
  pictures = [],
  signals = [],
}: Incident): readonly Reference[] {
  return [
    ...MILESTONE_NAMES.flatMap((name) => reference(name, 'timeline', milestones[name] ?? [])),
    ...causes.flatMap((cause) => [
      ...reference(`causes ${cause.id}`, 'timeline', cause.evidence),
      ...reference(`causes ${cause.id}`, 'causes', explainedBy(cause)),
    ]),
    ...actions.flatMap(({ id, causeIds }) => reference(`actions ${id}`, 'causes', causeIds)),
    ...pictures.flatMap(({ id, eventIds, causeIds, impactIds = [] }) => [
      ...reference(`pictures ${id}`, 'timeline', eventIds),
      ...reference(`pictures ${id}`, 'causes', causeIds),
      ...reference(`pictures ${id}`, 'impact', impactIds),
    ]),
    ...signals.flatMap(({ id, stretches }) =>
      stretches.flatMap(({ causeId }) => reference(`signals ${id}`, 'causes', causeId)),
    ),
  ];
}

function reference(
  from: string,
  list: Reference['list'],
  to: string | readonly string[],
): readonly Reference[] {
  return [to].flat().map((id) => ({ key: `${from} ${list} ${id}`, list, id }));
}
