import { type RefObject, useEffect } from 'react';
import type { ScaleMoves } from '#renderer/timeline/scale/marks/useScaleView.ts';

/** Pixels that the pointer may move before a press on the background is a pan. */
const SLOP = 3;
const LINE = 16;

/**
 * Ctrl+wheel and pinching zoom about the pointer, Shift+wheel and sideways wheels pan, a drag of the
 * background pans. A plain wheel is left to the page. A press that did not pan clears the selection.
 */
export function useTrackInput(
  track: RefObject<HTMLElement | null>,
  moves: ScaleMoves,
  onBackground: () => void,
): void {
  useEffect(() => {
    const element = track.current;
    if (element === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    const wheel = (event: WheelEvent): void => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        moves.zoom(wheelFactor(event.deltaY * unit), event.clientX - element.getBoundingClientRect().left);
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        moves.pan((event.deltaX || event.deltaY) * unit);
      }
    };
    // The browser would scroll or zoom the page meanwhile if the listener were passive.
    element.addEventListener('wheel', wheel, { passive: false, signal });
    element.addEventListener('pointerdown', (event) => pan(event, element, moves, onBackground), { signal });
    return () => listening.abort();
  }, [track, moves, onBackground]);
}

/** A notch of a wheel is a hundred or more, a step of a pinch a few. */
function wheelFactor(delta: number): number {
  return Math.exp(-delta * (Math.abs(delta) < 30 ? 0.01 : 0.0022));
}

function pan(down: PointerEvent, element: HTMLElement, moves: ScaleMoves, onBackground: () => void): void {
  const isOnPicture = down.target instanceof HTMLCanvasElement;
  const isOnMark = down.target instanceof Element && down.target.closest('[data-event-mark]') !== null;
  if (down.button !== 0 || isOnMark) return;
  const following = new AbortController();
  const { signal } = following;
  let last = down.clientX;
  let isPanning = false;
  element.setPointerCapture(down.pointerId);
  const follow = (move: PointerEvent): void => {
    if (!isPanning && Math.abs(move.clientX - last) < SLOP) return;
    isPanning = true;
    element.dataset.panning = '';
    moves.pan(last - move.clientX);
    last = move.clientX;
  };
  const release = (): void => {
    following.abort();
    delete element.dataset.panning;
    // What was meant by a press while everything still moves is not known.
    if (!isPanning && !isOnPicture) onBackground();
  };
  element.addEventListener('pointermove', follow, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', () => following.abort(), { signal });
}
