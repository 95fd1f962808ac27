import {
  DragDropProvider,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
} from '@dnd-kit/react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { dragPlugins } from '#renderer/sortable/dragPlugins.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import { type CarryApi, CarryApiContext, CarryContext } from '#renderer/timeline/drag/carryContext.ts';
import { DragPreview } from '#renderer/timeline/drag/DragPreview.tsx';
import { dragSensors } from '#renderer/timeline/drag/dragSensors.ts';
import { spokenCarry } from '#renderer/timeline/drag/dragWords.ts';
import type { Carry, DragSource, DropSurface, DropTarget } from '#renderer/timeline/drag/dropSurface.ts';
import styles from '#renderer/timeline/drag/TimelineDrag.module.css';
import { CARD } from '#renderer/timeline/eventKeys.ts';
import { SCALE_SOURCE } from '#renderer/timeline/scale/scaleSource.ts';
import { useShownZone } from '#renderer/timeline/useShownZone.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { EventId } from '#shared/domain/ids.ts';

const PLUGINS = dragPlugins();
const SENSORS = dragSensors();

/**
 * Dragging of events between the tray, the list and the scale, by pointer and by keyboard. While events
 * are carried nothing is edited; a drop is one undo step, Escape none. The views say what a drop does.
 */
export function TimelineDrag({ children }: { readonly children: ReactNode }) {
  const store = useAppStoreApi();
  const edit = useEdit();
  const timeZone = useShownZone();
  const [carry, setCarry] = useState<Carry | null>(null);
  const [message, setMessage] = useState('');
  const current = useRef<Carry | null>(null);
  const surface = useRef<DropSurface | null>(null);
  const pointer = useRef<{ readonly x: number; readonly y: number } | null>(null);

  const say = (next: Carry, moment: Parameters<typeof spokenCarry>[1]): void => {
    const { incident } = store.getState();
    if (incident !== null) setMessage(spokenCarry(next, moment, incident, timeZone));
  };
  const aim = (target: DropTarget | null): void => {
    const before = current.current;
    if (before === null || before.target?.key === target?.key) return;
    current.current = { ...before, target };
    setCarry(current.current);
    say(current.current, 'moved');
  };
  const aimAtPointer = (): void => {
    const carried = current.current;
    if (carried === null || carried.isByKeyboard || pointer.current === null) return;
    aim(surface.current?.targetAt(pointer.current, carried.source) ?? null);
  };
  const refresh = useRef(aimAtPointer);
  refresh.current = aimAtPointer;
  const api = useMemo((): CarryApi => {
    const addSurface: CarryApi['addSurface'] = (added) => {
      surface.current = added;
      return () => {
        if (surface.current === added) surface.current = null;
      };
    };
    return { addSurface, refresh: () => refresh.current() };
  }, []);

  const start = ({ operation }: DragStartEvent): void => {
    const held = sourceOf(operation.source?.data);
    if (held === null) return;
    const source = withSelection(held, store.getState().timelineView.selection);
    const isByKeyboard = operation.activatorEvent instanceof KeyboardEvent;
    pointer.current = null;
    current.current = { source, isByKeyboard, target: null };
    setCarry(current.current);
    say(current.current, 'picked');
  };
  const move = (event: DragMoveEvent): void => {
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
  };
  const end = ({ canceled }: DragEndEvent): void => {
    const carried = current.current;
    current.current = null;
    setCarry(null);
    if (carried === null) return;
    say(carried, canceled ? 'cancelled' : 'dropped');
    const { target, source } = carried;
    if (!canceled && target !== null && target.at !== null) {
      edit({ label: source.kind === 'edge' ? 'Change length' : 'Move event', apply: target.apply });
    }
    if (source.kind === 'events') store.getState().goTo('timeline', fieldKey('timeline', source.lead, CARD));
  };

  return (
    <DragDropProvider
      plugins={PLUGINS}
      sensors={SENSORS}
      onDragStart={start}
      onDragMove={move}
      onDragEnd={end}
    >
      <CarryApiContext value={api}>
        <CarryContext value={carry}>{children}</CarryContext>
      </CarryApiContext>
      <DragOverlay dropAnimation={null} disabled={(source) => source?.id === SCALE_SOURCE}>
        {carry !== null && !carry.isByKeyboard && <DragPreview carry={carry} />}
      </DragOverlay>
      <div aria-live="assertive" className={styles.spoken}>
        {message}
      </div>
    </DragDropProvider>
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
