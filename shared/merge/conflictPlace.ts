import { byObject } from '#shared/basics/memo.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { keyed, thingKey } from '#shared/merge/mergeLists.ts';

const thingsByKey = byObject((things: readonly unknown[]) => keyed(things, thingKey));

/**
 * What stands at the place of a conflict; null when the place is gone. For a thing as a whole it is the thing, for an
 * optional field that is left out `undefined`.
 */
export function standingValue(
  incident: Incident,
  { path, id }: Pick<MergeConflict, 'path' | 'id'>,
): { readonly value: unknown } | null {
  let current: unknown = incident;
  let wanted = id;
  const enter = () => {
    if (wanted === undefined || !Array.isArray(current)) return;
    current = thingsByKey(current).get(wanted);
    wanted = undefined;
  };
  for (const key of path.split('.')) {
    enter();
    if (typeof current !== 'object' || current === null) return null;
    current = Object.hasOwn(current, key) ? Reflect.get(current, key) : undefined;
  }
  const isThing = wanted !== undefined;
  enter();
  return isThing && current === undefined ? null : { value: current };
}
