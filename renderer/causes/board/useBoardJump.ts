import { useEffect, useEffectEvent } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';

/**
 * A jump to the words of a box opens it for editing, so that the field is there to take the focus. The
 * section itself selects the box, and unfolds what is above it.
 */
export function useBoardJump(onJump: (id: BoxId) => void): void {
  const target = useAppStore(({ focusTarget }) => focusTarget);
  const jumped = useIncident(({ causes }) => {
    if (target === null) return undefined;
    if (target === fieldKey('causes', '', 'failure')) return null;
    const isOfBox = (id: string) =>
      target === fieldKey('causes', id, 'answer') || target === fieldKey('causes', id, 'question');
    return causes.find(({ id }) => isOfBox(id))?.id;
  });
  const jump = useEffectEvent(onJump);
  useEffect(() => {
    if (jumped !== undefined) jump(jumped);
  }, [jumped]);
}
