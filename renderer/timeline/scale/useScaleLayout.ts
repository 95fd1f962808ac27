import { type RefObject, useMemo } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { rowsWithin, stackHeight, TITLE_MOST } from '#renderer/timeline/scale/marks/geometry.ts';
import { seenPart } from '#renderer/timeline/scale/marks/seenPart.ts';
import { markWidth } from '#renderer/timeline/scale/marks/titleWidth.ts';
import { useKeptPart, type useScaleView } from '#renderer/timeline/scale/marks/useScaleView.ts';
import { useLanesDrawn } from '#renderer/timeline/scale/moving/useLanesDrawn.ts';
import type { TimeSpan } from '#shared/timelineScale/scaleFit.ts';
import {
  askedRows,
  givenRows,
  itemPlaces,
  type LaneLayout,
  laneLayouts,
  MOST_ASKED,
} from '#shared/timelineScale/scaleLayout.ts';
import { MARK_WIDTH } from '#shared/timelineScale/scalePacking.ts';
import { type TimedEvent, timelineLanes } from '#shared/timelineScale/timelineLanes.ts';

/** With more rows a lane would push the others out of sight, and the graphs below them. */
const MOST_KEPT = { alone: 3, withGraphs: 2 } as const;
/** The lines above and below the track. */
const FRAME = 2;

/** Rows that stay even where the page has to be scrolled. What is crowded beyond them stands in bundles, for which one is enough. */
function keptRows(asked: number, hasGraphs: boolean): number {
  return asked >= MOST_ASKED ? 1 : Math.min(asked, hasGraphs ? MOST_KEPT.withGraphs : MOST_KEPT.alone);
}

const LABELS = {
  labelWidth: ({ event }: TimedEvent) => Math.min(markWidth(event), TITLE_MOST) - MARK_WIDTH,
};

/**
 * Where each event stands, in pixels from the start of the span; `height` is that of the track with its head. How many rows a
 * lane has follows from the whole incident, so that zooming moves nothing up or down.
 */
export function useLaneLayouts(
  events: readonly TimedEvent[],
  {
    origin,
    msPerPx,
    wholeMsPerPx,
    height,
    head,
    hasGraphs,
  }: {
    readonly origin: number;
    readonly msPerPx: number;
    readonly wholeMsPerPx: number;
    readonly height: number;
    /** Of `height` what stands above the lanes. */
    readonly head: number;
    /** Below the lanes; they want to be seen as well. */
    readonly hasGraphs: boolean;
  },
) {
  const sort = useAppStore(({ timelineView }) => timelineView.lanes);
  const lanes = useMemo(() => timelineLanes(events, sort), [events, sort]);
  const asked = useMemo(
    () => askedRows(lanes, { origin, msPerPx: wholeMsPerPx, ...LABELS }),
    [lanes, origin, wholeMsPerPx],
  );
  const room = rowsWithin(height - head, lanes.length);
  const rows = useMemo(
    () => givenRows(lanes, { origin, msPerPx: wholeMsPerPx, ...LABELS }, { asked, room }),
    [lanes, origin, wholeMsPerPx, asked, room],
  );
  const layouts = useMemo(
    () => laneLayouts(lanes, { origin, msPerPx, rows, ...LABELS }),
    [lanes, origin, msPerPx, rows],
  );
  const heights = {
    least: head + FRAME + stackHeight(asked.map((own) => keptRows(own, hasGraphs))),
    most: head + FRAME + stackHeight(asked),
  };
  const places = useMemo(() => itemPlaces(layouts), [layouts]);
  return { layouts, places, heights };
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
