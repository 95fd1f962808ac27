import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { RangeEdge } from '#shared/domain/timeline/eventEdits.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The dragged events, or the dragged edge of one; the `data` of every draggable of the timeline. */
export type DragSource =
  /** `ids` holds `lead`, the event that was taken hold of. */
  | { readonly kind: 'events'; readonly lead: EventId; readonly ids: readonly EventId[] }
  | { readonly kind: 'edge'; readonly lead: EventId; readonly edge: RangeEdge };

/** The effect of a drop here. */
export interface DropTarget {
  /** Targets with the same key do the same. */
  readonly key: string;
  /** Where the surface draws it: the row in the list, the pixel on the scale. */
  readonly place: number;
  /** The time the lead would get; null when dropping here changes nothing. */
  readonly at: Timestamp | null;
  /** Whether that time is a guess between neighbours. */
  readonly isApproximate: boolean;
  /** The neighbours, to be read out: `between “First 503s” and “Page acknowledged”`. */
  readonly where: string;
  readonly apply: (incident: Incident) => Incident;
}

/** A view of the timeline on which events can be dropped. Only one is there at a time. */
export interface DropSurface {
  /** At a point of the window, in CSS pixels; null outside the surface. */
  targetAt(point: { readonly x: number; readonly y: number }, source: DragSource): DropTarget | null;
  /** After an arrow key; the current target again where there is no further one. */
  targetAfterKey(key: KeyboardEvent, source: DragSource, current: DropTarget | null): DropTarget | null;
}

export interface Carry {
  readonly source: DragSource;
  readonly isByKeyboard: boolean;
  readonly target: DropTarget | null;
}

/** The calls of a view to the dragging; the same object as long as the section is shown. */
export interface CarryApi {
  /** Returns the function that takes the surface away again. */
  readonly addSurface: (surface: DropSurface) => () => void;
  /** Asks the surface again, after it moved under a pointer that stood still. */
  readonly refresh: () => void;
}

export const CarryApiContext = createContext<CarryApi | null>(null);
export const CarryContext = createContext<Carry | null>(null);

/** The dragged events and the place where they would land; null while nothing is dragged. */
export function useCarry(): Carry | null {
  return useContext(CarryContext);
}

/** Registers a view as a place to drop events on. */
export function useDropSurface(surface: DropSurface): CarryApi {
  const api = useContext(CarryApiContext);
  if (api === null) throw new Error('A view of the timeline stands outside TimelineDrag');
  const targetAt = useEffectEvent(surface.targetAt);
  const targetAfterKey = useEffectEvent(surface.targetAfterKey);
  useEffect(
    () =>
      api.addSurface({
        targetAt: (point, source) => targetAt(point, source),
        targetAfterKey: (key, source, current) => targetAfterKey(key, source, current),
      }),
    [api],
  );
  return api;
}

/** Names the draggable that stands for all marks of the scale, which draws what it drags itself. */
export const SCALE_SOURCE = 'timeline-scale';
