import { type Draggable, Feedback, PointerActivationConstraints, PointerSensor } from '@dnd-kit/dom';
import { useDragDropManager, useDraggable } from '@dnd-kit/react';
import { type RefObject, useEffectEvent, useMemo } from 'react';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { type DragSource, SCALE_SOURCE } from '#renderer/timeline/drag/dropSurface.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { RangeEdge } from '#shared/domain/timeline/eventEdits.ts';
import type { ItemPlaces } from '#shared/timelineScale/scaleLayout.ts';
import type { TimedEvent } from '#shared/timelineScale/timelineLanes.ts';
import { msAt, type TimeScale } from '#shared/timelineScale/timeScale.ts';

/** How a mark was taken hold of by the pointer. */
export interface Grab {
  readonly lead: EventId;
  /** How much later than its time, in milliseconds, so that it does not jump under the pointer. */
  readonly late: number;
}

/** What the track shows now. */
export interface ScaleShown {
  readonly scale: TimeScale;
  readonly events: readonly TimedEvent[];
  readonly places: ItemPlaces;
}

interface ScaleSource {
  /** An element that stands for all marks with the drag-and-drop library. */
  readonly sourceRef: (element: Element | null) => void;
  /** Takes hold of an event; the others that are selected come with it. */
  pickUp(event: KeyboardEvent, id: EventId): void;
  /** A key while it is held by the keyboard. */
  moveBy(event: KeyboardEvent): void;
  end(event: Event, isCancelled: boolean): void;
}

const DISTANCE = 4;
/**
 * The library keeps one sensor of each class for all that is dragged in the section, with the options it
 * got last. A class of their own keeps the marks' options away from the cards of the list and the tray.
 */
class MarkPointerSensor extends PointerSensor {}

/** The track draws what it drags itself. */
const PLUGINS = [Feedback.configure({ feedback: 'none' })];

/**
 * Makes the marks draggable. All share one draggable, because every zoom would have to set up hundreds again. The
 * place where the pointer goes down says which mark is meant.
 */
export function useScaleSource(
  track: RefObject<HTMLElement | null>,
  { scale, events }: Pick<ScaleShown, 'scale' | 'events'>,
  grab: RefObject<Grab | null>,
): ScaleSource {
  const manager = useDragDropManager();
  const isReadOnly = useIsReadOnly();
  /** How much later than its time a mark is taken hold of that stands under x pixels. */
  const lateness = useEffectEvent(
    (source: DragSource, x: number) => msAt(scale, x) - (startOf(source, events) ?? 0),
  );

  const sensors = useMemo(() => {
    const press = (event: PointerEvent, draggable: Draggable): boolean => {
      const mark =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-event-mark]') : null;
      const { eventMark: id, cluster } = mark?.dataset ?? {};
      if (id === undefined || cluster !== undefined) return false;
      const edge = event.target instanceof Element ? edgeOf(event.target) : null;
      const lead = toId<EventId>(id);
      const source: DragSource =
        edge === null ? { kind: 'events', lead, ids: [lead] } : { kind: 'edge', lead, edge };
      draggable.data = source;
      const x = event.clientX - (track.current?.getBoundingClientRect().left ?? 0);
      grab.current = { lead, late: lateness(source, x) };
      return true;
    };
    return [
      {
        plugin: MarkPointerSensor,
        options: {
          activatorElements: () => [track.current ?? undefined],
          activationConstraints: [new PointerActivationConstraints.Distance({ value: DISTANCE })],
          preventActivation: (event: PointerEvent, draggable: Draggable) => !press(event, draggable),
        },
      },
    ];
  }, [track, grab]);
  const { ref } = useDraggable({
    id: SCALE_SOURCE,
    disabled: isReadOnly,
    sensors,
    plugins: PLUGINS,
  });

  return {
    sourceRef: ref,
    pickUp: (event, lead) => {
      const draggable = manager?.registry.draggables.get(SCALE_SOURCE);
      if (isReadOnly || manager === null || draggable === undefined || !manager.dragOperation.status.idle)
        return;
      draggable.data = { kind: 'events', lead, ids: [lead] } satisfies DragSource;
      grab.current = null;
      manager.actions.start({ event, source: draggable, coordinates: { x: 0, y: 0 } });
    },
    moveBy: (event) => manager?.actions.move({ event, by: { x: 0, y: 0 } }),
    end: (event, isCancelled) => manager?.actions.stop({ event, canceled: isCancelled }),
  };
}

/** When an event, or the side of it that is pulled, is now; null for a note without a time. */
export function startOf(source: DragSource, events: readonly TimedEvent[]): number | null {
  const timed = events.find(({ event }) => event.id === source.lead);
  if (timed === undefined) return null;
  return source.kind === 'edge' && source.edge === 'end' ? timed.to : timed.from;
}

function edgeOf(element: Element): RangeEdge | null {
  const edge = element.closest<HTMLElement>('[data-edge]')?.dataset.edge;
  return edge === 'start' || edge === 'end' ? edge : null;
}
