import { type RefObject, useMemo } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { HEAD, rowsWithin, TITLE_MOST } from '#renderer/timeline/scale/marks/geometry.ts';
import { seenPart } from '#renderer/timeline/scale/marks/seenPart.ts';
import { markWidth } from '#renderer/timeline/scale/marks/titleWidth.ts';
import { useKeptPart, type useScaleView } from '#renderer/timeline/scale/marks/useScaleView.ts';
import { useLanesDrawn } from '#renderer/timeline/scale/moving/useLanesDrawn.ts';
import type { TimeSpan } from '#shared/timelineScale/scaleFit.ts';
import { itemPlaces, type LaneLayout, laneLayouts } from '#shared/timelineScale/scaleLayout.ts';
import { MARK_WIDTH } from '#shared/timelineScale/scalePacking.ts';
import { type TimedEvent, timelineLanes } from '#shared/timelineScale/timelineLanes.ts';

/** Where each event stands, in pixels from the start of the span; `height` is that of the track with its head. */
export function useLaneLayouts(
  events: readonly TimedEvent[],
  { origin, msPerPx, height }: { readonly origin: number; readonly msPerPx: number; readonly height: number },
) {
  const sort = useAppStore(({ timelineView }) => timelineView.lanes);
  const lanes = useMemo(() => timelineLanes(events, sort), [events, sort]);
  const rows = rowsWithin(height - HEAD, lanes.length);
  const layouts = useMemo(
    () =>
      laneLayouts(lanes, {
        origin,
        msPerPx,
        rows,
        labelWidth: ({ event }) => Math.min(markWidth(event), TITLE_MOST) - MARK_WIDTH,
      }),
    [lanes, origin, msPerPx, rows],
  );
  const places = useMemo(() => itemPlaces(layouts), [layouts]);
  return { lanes, layouts, places };
}

/** The part of the layouts that is drawn: by elements, or by the canvas while the scale moves by hand. */
export function useDrawnLanes(
  layouts: readonly LaneLayout[],
  view: ReturnType<typeof useScaleView>,
  { origin, width }: { readonly origin: TimeSpan['from']; readonly width: number },
  canvas: RefObject<HTMLCanvasElement | null>,
) {
  const { scale, isWhole, part, moves } = view;
  /** Pixels from the layouts' origin to the left edge of the track. */
  const offset = (scale.from - origin) / scale.msPerPx;
  const { from, to, base, edge } = seenPart(offset, width, isWhole);
  const seen = useMemo(() => ({ from, to, base, edge }), [from, to, base, edge]);
  const { lanes, isMoving, glide } = useLanesDrawn(layouts, seen, moves, canvas);
  useKeptPart(part, isMoving);
  return { lanes, isMoving, glide, offset, base, edge };
}
