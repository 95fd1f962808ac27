import { actionPart } from '#shared/wall/actionParts.ts';
import type { ShownPromise } from '#shared/wall/wallFocus.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { wallLine } from '#shared/wall/wallText.ts';

/** One promise of an earlier incident, with how many there are; the room speaks of one at a time. */
export function promiseParts(promise: ShownPromise | null): readonly WallPart[] {
  if (promise === null)
    return [{ kind: 'text', size: 'lead', text: 'Everything that was promised is done, or decided.' }];
  const { number, count, from, due, ...action } = promise;
  return [
    { kind: 'text', size: 'lead', text: `${number} of ${count}, after ${wallLine(from)}` },
    actionPart({ ...action, ...(due === '' ? {} : { due }) }),
  ];
}
