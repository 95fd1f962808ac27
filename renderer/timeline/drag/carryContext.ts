import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import type { Carry, DropSurface } from '#renderer/timeline/drag/dropSurface.ts';

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
