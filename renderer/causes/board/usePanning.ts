import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** Up to this many pixels of movement a press on the ground is a click, not a drag. */
const STILL = 3;

interface Grip {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

/** Dragging the ground of the board, or anything with the middle button, pans it. */
export function usePanning(ref: RefObject<HTMLElement | null>) {
  const grip = useRef<Grip | null>(null);
  const end = (event: PointerEvent): void => {
    if (grip.current?.pointerId !== event.pointerId) return;
    grip.current = null;
    ref.current?.removeAttribute('data-panning');
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const view = ref.current;
      const isGround = event.target instanceof Element && event.target.closest('[data-box], button') === null;
      if (view === null || !(event.button === 1 || (event.button === 0 && isGround))) return;
      event.preventDefault();
      view.setPointerCapture(event.pointerId);
      grip.current = {
        pointerId: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        left: view.scrollLeft,
        top: view.scrollTop,
      };
    },
    onPointerMove: (event: PointerEvent) => {
      const view = ref.current;
      const heldGrip = grip.current;
      if (view === null || heldGrip?.pointerId !== event.pointerId) return;
      const [x, y] = [event.clientX - heldGrip.x, event.clientY - heldGrip.y];
      if (Math.hypot(x, y) > STILL) view.dataset.panning = '';
      view.scrollLeft = heldGrip.left - x;
      view.scrollTop = heldGrip.top - y;
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** Ctrl and the wheel zoom about the pointer; the wheel alone scrolls, as everywhere. */
export function useWheelZoom(
  ref: RefObject<HTMLElement | null>,
  onZoom: (factor: number, event: WheelEvent) => void,
): void {
  const zoomBy = useEffectEvent(onZoom);
  useEffect(() => {
    const view = ref.current;
    if (view === null) return;
    const zoom = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 400), event);
    };
    // React's own wheel listener is passive: it could not keep the page from zooming.
    view.addEventListener('wheel', zoom, { passive: false });
    return () => view.removeEventListener('wheel', zoom);
  }, [ref]);
}
