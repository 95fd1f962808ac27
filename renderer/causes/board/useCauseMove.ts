import { useMemo, useRef, useState } from 'react';
import type { CausesEdits } from '#renderer/edits/causesEdits.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import { homeSlot, isRefused, isSameSlot, placeOfSlot } from '#shared/causeBoard/boardSlot.ts';
import type { PointedSlot } from '#shared/causeBoard/slotAtPoint.ts';
import { boxName, slotWords } from '#shared/causeBoard/slotWords.ts';
import { stepSlot, type TreeStep } from '#shared/causeBoard/stepSlot.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** An answer on its way to another place, by pointer or by keys. The incident changes only when somebody drops it. */
export interface CauseMove {
  readonly id: CauseId;
  readonly by: 'pointer' | 'keys';
  /** Null while the pointer means no place. */
  readonly pointed: PointedSlot | null;
}

export interface CauseMoving {
  readonly move: CauseMove | null;
  /** What a screen reader says. */
  readonly message: string;
  start(id: CauseId, by: CauseMove['by']): void;
  point(pointed: PointedSlot | null): void;
  step(step: TreeStep): void;
  drop(): void;
  cancel(): void;
}

/** Moving an answer with all that is below it: one undo step when it is dropped elsewhere, none otherwise. */
export function useCauseMove(): CauseMoving {
  const store = useAppStoreApi();
  const { causes } = useEdits();
  const [move, setMove] = useState<CauseMove | null>(null);
  const [message, setMessage] = useState('');
  const latest = useRef<CauseMove | null>(null);
  const actions = useMemo(() => {
    const show = (next: CauseMove | null): void => {
      latest.current = next;
      setMove(next);
    };
    const point = (pointed: PointedSlot | null): void => {
      const { current } = latest;
      const { incident } = store.getState();
      if (current === null || incident === null || isSamePointed(current.pointed, pointed)) return;
      show({ ...current, pointed });
      setMessage(pointedWords(incident, current.id, pointed));
    };
    const end = (finish: (state: AppState, move: CauseMove) => string): void => {
      const { current } = latest;
      if (current === null) return;
      show(null);
      setMessage(finish(store.getState(), current));
    };
    return {
      start: (id: CauseId, by: CauseMove['by']) => {
        const { incident } = store.getState();
        if (incident === null) return;
        const slot = homeSlot(incident.causes, id);
        show({ id, by, pointed: { slot, isRefused: false } });
        setMessage(`${boxName(incident, id)} picked up, ${slotWords(incident, id, slot)}`);
      },
      point,
      step: (step: TreeStep) => {
        const { current } = latest;
        const { incident } = store.getState();
        if (current?.pointed == null || incident === null) return;
        const slot = stepSlot(incident.causes, current.id, current.pointed.slot, step);
        if (slot === null) setMessage('There is no place further that way');
        else point({ slot, isRefused: isRefused(incident.causes, current.id, slot) });
      },
      drop: () => end((state, dropping) => dropped(state, causes, dropping)),
      cancel: () => end(({ incident }, { id }) => backWords(incident, id)),
    };
  }, [store, causes]);
  return { move, message, ...actions };
}

function dropped(state: AppState, edits: CausesEdits, { id, pointed }: CauseMove): string {
  const { incident } = state;
  if (incident === null || pointed === null) return backWords(incident, id);
  const { slot } = pointed;
  if (pointed.isRefused) return `${refusedWords(incident, id, pointed)}; it is back where it was`;
  if (isSameSlot(slot, homeSlot(incident.causes, id))) return backWords(incident, id);
  const place = placeOfSlot(incident.causes, id, slot);
  edits.place(id, place);
  return `${boxName(incident, id)} dropped, ${slotWords(incident, id, slot)}`;
}

function pointedWords(incident: Incident, id: CauseId, pointed: PointedSlot | null): string {
  if (pointed === null) return `No place here for ${boxName(incident, id)}`;
  if (pointed.isRefused) return refusedWords(incident, id, pointed);
  return `${boxName(incident, id)} moved, ${slotWords(incident, id, pointed.slot)}`;
}

function refusedWords(incident: Incident, id: CauseId, { slot }: PointedSlot): string {
  return `${boxName(incident, id)} cannot stand under ${boxName(incident, slot.parentId)}, which explains it`;
}

function backWords(incident: Incident | null, id: CauseId): string {
  return incident === null ? '' : `${boxName(incident, id)} is back where it was`;
}

function isSamePointed(a: PointedSlot | null, b: PointedSlot | null): boolean {
  return a === b || (a !== null && b !== null && a.isRefused === b.isRefused && isSameSlot(a.slot, b.slot));
}
