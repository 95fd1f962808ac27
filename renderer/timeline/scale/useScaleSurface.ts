import { type RefObject, useEffect, useRef } from 'react';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import {
  type DragSource,
  type DropTarget,
  useCarry,
  useDropSurface,
} from '#renderer/timeline/drag/dropSurface.ts';
import type { ScaleMoves } from '#renderer/timeline/scale/marks/useScaleView.ts';
import { neighbourWords } from '#renderer/timeline/scale/markWords.ts';
import { heldKey } from '#renderer/timeline/scale/scaleKeys.ts';
import { type Grab, type ScaleShown, startOf } from '#renderer/timeline/scale/useScaleSource.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { inZone } from '#shared/time/zonedTime.ts';
import { droppedOnScale } from '#shared/timelineScale/scaleDrop.ts';
import { snappedTo, snapUnit, steppedBy } from '#shared/timelineScale/scaleSnap.ts';
import { msAt } from '#shared/timelineScale/timeScale.ts';

interface ScaleGround extends ScaleShown {
  readonly track: RefObject<HTMLElement | null>;
  readonly grab: RefObject<Grab | null>;
  readonly width: number;
  readonly timeZone: string;
  readonly moves: ScaleMoves;
}

/**
 * Lets events be dropped on an exact minute of the track; on a second with Alt, if it is wide enough.
 * The track pans while something is held at one of its edges.
 */
export function useScaleSurface(ground: ScaleGround): void {
  const { track, grab, width, scale, events, timeZone, moves } = ground;
  const incidentZone = useIncident((incident) => incident.timeZone);
  const isFine = useAltKey();
  const speed = useRef(0);

  const targetOf = (at: number, source: DragSource): DropTarget => ({
    key: String(at),
    place: at,
    at: at === startOf(source, events) ? null : inZone(timestampAt(at), incidentZone),
    isApproximate: false,
    where: neighbourWords(at, source, events, timeZone),
    apply: (incident) => droppedOnScale(incident, source, at),
  });
  const { refresh } = useDropSurface({
    targetAt: (point, source) => {
      const box = track.current?.getBoundingClientRect();
      if (box === undefined) return null;
      const heldGrab = grab.current?.lead === source.lead ? grab.current : null;
      const isInside =
        point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
      const x = point.x - box.left;
      // A mark stays with the pointer that took it; a note from the tray is not on the track before that.
      speed.current = heldGrab !== null || isInside ? edgeSpeed(x, width) : 0;
      if (heldGrab === null && !isInside) return null;
      const unit = snapUnit(scale.msPerPx, isFine.current);
      return targetOf(snappedTo(msAt(scale, x) - (heldGrab?.late ?? 0), unit), source);
    },
    targetAfterKey: (event, source, current) => {
      const key = heldKey(event);
      const from = current?.place ?? startOf(source, events);
      if (key.kind !== 'step' || from === null) return current;
      const at = steppedBy(from, key.minutes);
      moves.reveal(at);
      return targetOf(at, source);
    },
  });
  usePanWhileHeld(speed, moves);
  useEffect(() => {
    // The track has moved under the pointer.
    if (scale.msPerPx > 0) refresh();
  }, [scale, refresh]);
}

/** Alt is read from the pointer, which the drag-and-drop library passes on without its keys. */
function useAltKey(): RefObject<boolean> {
  const isPressed = useRef(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const follow = ({ altKey }: PointerEvent): void => {
      isPressed.current = altKey;
    };
    window.addEventListener('pointermove', follow, { capture: true, signal });
    return () => listening.abort();
  }, []);
  return isPressed;
}

function usePanWhileHeld(speed: RefObject<number>, moves: ScaleMoves): void {
  const carry = useCarry();
  const isHeld = carry !== null && !carry.isByKeyboard;
  useEffect(() => {
    if (!isHeld) return;
    let frame = requestAnimationFrame(function pan() {
      if (speed.current !== 0) moves.pan(speed.current);
      frame = requestAnimationFrame(pan);
    });
    return () => {
      cancelAnimationFrame(frame);
      speed.current = 0;
    };
  }, [isHeld, moves, speed]);
}

const EDGE = 24;
/** Pixels per frame at the very edge. */
const FASTEST = 14;

function edgeSpeed(x: number, width: number): number {
  const into = x < EDGE ? x - EDGE : Math.max(x - (width - EDGE), 0);
  return FASTEST * Math.max(-1, Math.min(into / EDGE, 1));
}
