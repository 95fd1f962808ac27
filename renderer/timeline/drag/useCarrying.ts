import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/react';
import { useEffectEvent, useMemo, useRef, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { selectedEvents } from '#renderer/store/shownEvents.ts';
import { spokenCarry } from '#renderer/timeline/drag/dragWords.ts';
import type {
  Carry,
  CarryApi,
  DragSource,
  DropSurface,
  DropTarget,
} from '#renderer/timeline/drag/dropSurface.ts';
import { CARD } from '#renderer/timeline/event/useEventKeys.ts';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';

interface Carrying {
  readonly carry: Carry | null;
  /** For screen readers: the new time and its neighbours. */
  readonly message: string;
  readonly api: CarryApi;
  readonly start: (event: DragStartEvent) => void;
  readonly move: (event: DragMoveEvent) => void;
  readonly end: (event: DragEndEvent) => void;
}

/** The carried events, where they would land, and the words for it, from picking up to the drop. */
export function useCarrying(): Carrying {
  const store = useAppStoreApi();
  const { timeline } = useEdits();
  const timeZone = useShownZone();
  const [carry, setCarry] = useState<Carry | null>(null);
  const [message, setMessage] = useState('');
  const current = useRef<Carry | null>(null);
  const surface = useRef<DropSurface | null>(null);
  const pointer = useRef<{ readonly x: number; readonly y: number } | null>(null);

  const show = (next: Carry, moment: 'picked' | 'moved'): void => {
    current.current = next;
    setCarry(next);
    say(next, moment);
  };
  const say = (next: Carry, moment: Parameters<typeof spokenCarry>[1]): void => {
    const { incident } = store.getState();
    if (incident !== null) setMessage(spokenCarry(next, moment, incident, timeZone));
  };
  const aim = (target: DropTarget | null): void => {
    const before = current.current;
    if (before !== null && before.target?.key !== target?.key) show({ ...before, target }, 'moved');
  };
  const aimAtPointer = (): void => {
    const carried = current.current;
    if (carried === null || carried.isByKeyboard || pointer.current === null) return;
    aim(surface.current?.targetAt(pointer.current, carried.source) ?? null);
  };
  const api = useCarryApi(surface, aimAtPointer);

  return {
    carry,
    message,
    api,
    start: ({ operation }) => {
      const heldSource = sourceOf(operation.source?.data);
      if (heldSource === null) return;
      pointer.current = null;
      const source = withSelection(heldSource, selectedEvents(store.getState()));
      const isByKeyboard = operation.activatorEvent instanceof KeyboardEvent;
      show({ source, isByKeyboard, target: null }, 'picked');
    },
    move: (event) => {
      const carried = current.current;
      if (carried === null) return;
      if (event.nativeEvent instanceof KeyboardEvent) {
        // The library would shift the card by pixels; here a key is a step in time.
        event.preventDefault();
        aim(surface.current?.targetAfterKey(event.nativeEvent, carried.source, carried.target) ?? null);
        return;
      }
      pointer.current = event.to ?? event.operation.position.current;
      aimAtPointer();
    },
    end: ({ canceled }) => {
      const carried = current.current;
      current.current = null;
      setCarry(null);
      if (carried === null) return;
      say(carried, canceled ? 'cancelled' : 'dropped');
      if (!canceled) drop(carried);
      if (carried.source.kind === 'events') goToEvent(carried.source.lead);
    },
  };

  function drop({ source, target }: Carry): void {
    if (target === null || target.at === null) return;
    const label = source.kind === 'edge' ? 'Change length' : 'Move event';
    timeline.drop(label, target.apply);
  }

  function goToEvent(id: EventId): void {
    store.getState().goToSpot({ place: 'timeline', id, field: CARD });
  }
}

/** The same object for as long as the section is shown; it always asks the latest function. */
function useCarryApi(surface: { current: DropSurface | null }, aimAtPointer: () => void): CarryApi {
  const refresh = useEffectEvent(aimAtPointer);
  return useMemo(
    () => ({
      addSurface: (addedSurface) => {
        surface.current = addedSurface;
        return () => {
          if (surface.current === addedSurface) surface.current = null;
        };
      },
      refresh: () => refresh(),
    }),
    [surface],
  );
}

/** An event that is one of several selected takes the others along. */
function withSelection(source: DragSource, selection: readonly EventId[]): DragSource {
  const isOneOf = source.kind === 'events' && selection.includes(source.lead);
  return isOneOf ? { ...source, ids: selection } : source;
}

/** Every draggable of the timeline carries a {@link DragSource}; the library hands it back untyped. */
function sourceOf(data: unknown): DragSource | null {
  return typeof data === 'object' && data !== null && 'lead' in data ? (data as DragSource) : null;
}
