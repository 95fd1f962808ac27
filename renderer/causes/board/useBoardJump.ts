import { useEffect, useEffectEvent } from 'react';
import { spotOf } from '#renderer/store/focusTarget.ts';
import { useIncident } from '#renderer/store/useIncident.ts';
import { useTarget } from '#renderer/store/useTarget.ts';
import type { BoxId } from '#shared/causeBoard/boardBox.ts';

/**
 * A jump to the words of a box opens it for editing, so that the field is there to take the focus. The
 * section itself selects the box, and unfolds what is above it.
 */
export function useBoardJump(onJump: (id: BoxId) => void): void {
  const target = useTarget(({ focusTarget }) => spotOf(focusTarget));
  const jumped = useIncident(({ causes }) => {
    if (target === null || target.place !== 'causes') return undefined;
    if (target.id === '') return target.field === 'failure' ? null : undefined;
    const isOfBox = target.field === 'answer' || target.field === 'question';
    return isOfBox ? causes.find(({ id }) => id === target.id)?.id : undefined;
  });
  const jump = useEffectEvent(onJump);
  useEffect(() => {
    if (jumped !== undefined) jump(jumped);
  }, [jumped]);
}
