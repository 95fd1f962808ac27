import { useEffect } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import { type CauseId, toId } from '#shared/domain/ids.ts';

interface Jumped {
  readonly id: BoxId;
  /** Its words are wanted, not only the box. */
  readonly isEdit: boolean;
}

/**
 * Jumps and find name a field; on the board its box is selected, unfolded, and opened for editing when the
 * field is one of its words. The field itself then takes the focus.
 */
export function useBoardJump(onJump: (jumped: Jumped) => void): void {
  const causes = useIncident((incident) => incident.causes);
  const target = useAppStore(({ focusTarget }) => focusTarget);
  const found = useAppStore(({ find }) => find?.key ?? null);
  const collapsed = useAppStore(({ causesView }) => causesView.collapsed);
  const change = useAppStore(({ changeCausesView }) => changeCausesView);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump is taken once, when it is made.
  useEffect(() => {
    const jumped = boxOfField(causes, target ?? found);
    if (jumped === null) return;
    const above = new Set(ancestorsOf(causes, jumped.id));
    change({ selectedId: jumped.id, collapsed: collapsed.filter((id) => !above.has(id)) });
    onJump({ id: jumped.id, isEdit: target !== null && jumped.isText });
  }, [target, found]);
}

function boxOfField(
  causes: readonly CauseNode[],
  key: string | null,
): { readonly id: BoxId; readonly isText: boolean } | null {
  const [place, id = '', field] = key?.split(':') ?? [];
  if (place !== 'causes') return null;
  if (id === '') return field === 'failure' ? { id: null, isText: false } : null;
  if (!causes.some((cause) => cause.id === id)) return null;
  return { id: toId<CauseId>(id), isText: field === 'answer' || field === 'question' };
}

/** What an answer explains, from its parent up. */
function ancestorsOf(causes: readonly CauseNode[], id: BoxId): readonly CauseId[] {
  const ids: CauseId[] = [];
  let next = causes.find((cause) => cause.id === id)?.parentId ?? null;
  while (next !== null && !ids.includes(next)) {
    const above = next;
    ids.push(above);
    next = causes.find((cause) => cause.id === above)?.parentId ?? null;
  }
  return ids;
}
