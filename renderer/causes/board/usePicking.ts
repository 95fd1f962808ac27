import { useMemo, useRef, useState } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import { boxName } from '#shared/causeBoard/slotWords.ts';
import { canLinkCause, linkCause, wouldMakeCycle } from '#shared/domain/causeLinks.ts';
import { moveCauseTo } from '#shared/domain/causeMoves.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import type { CauseId } from '#shared/domain/ids.ts';

/** An answer for which another box is to be chosen: one it also explains, or one to stand under. */
export interface Picking {
  readonly id: CauseId;
  readonly kind: 'link' | 'move';
}

export interface BoxPicking {
  readonly picking: Picking | null;
  start(picking: Picking): void;
  pick(target: BoxId): void;
  cancel(): void;
}

/** Choosing a box by a click, or by arrows and Enter: what dragging does, without dragging. */
export function usePicking(say: (message: string) => void): BoxPicking {
  const store = useAppStoreApi();
  const [picking, setPicking] = useState<Picking | null>(null);
  const latest = useRef<Picking | null>(null);
  const actions = useMemo(() => {
    const show = (next: Picking | null): void => {
      latest.current = next;
      setPicking(next);
    };
    const end = (message: string, selectedId: CauseId): void => {
      show(null);
      say(message);
      store.getState().changeCausesView({ selectedId });
    };
    return {
      start: (next: Picking) => {
        show(next);
        say(
          next.kind === 'link'
            ? 'Choose the answer that it also explains'
            : 'Choose what it is to stand under',
        );
      },
      pick: (target: BoxId) => {
        const { current } = latest;
        const { incident, edit } = store.getState();
        if (current === null || incident === null) return;
        const { id, kind } = current;
        if (!canPick(incident.causes, current, target)) {
          say(`${boxName(incident, target)} cannot be chosen`);
        } else if (kind === 'move') {
          edit({
            label: 'Move cause',
            apply: (now) => moveCauseTo(now, { id, target: { kind: 'under', id: target } }),
          });
          end(`${boxName(incident, id)} now stands under ${boxName(incident, target)}`, id);
        } else if (target !== null) {
          edit({ label: 'Link causes', apply: (now) => linkCause(now, { id, explained: target }) });
          end(`${boxName(incident, id)} now also explains ${boxName(incident, target)}`, id);
        }
      },
      cancel: () => {
        const { current } = latest;
        if (current !== null) end('Nothing was chosen', current.id);
      },
    };
  }, [store, say]);
  return { picking, ...actions };
}

/** Whether a box may be chosen: what would make an answer explain itself may not. */
export function canPick(causes: readonly CauseNode[], { id, kind }: Picking, target: BoxId): boolean {
  if (kind === 'link') return target !== null && canLinkCause(causes, id, target);
  return target === null || !wouldMakeCycle(causes, id, target);
}
