import { memo } from 'react';
import { ClusterMark } from '#renderer/timeline/scale/ClusterMark.tsx';
import { isSeen, markBox } from '#renderer/timeline/scale/marks/markBox.ts';
import type { SeenPart } from '#renderer/timeline/scale/marks/seenPart.ts';
import { ScaleMark } from '#renderer/timeline/scale/ScaleMark.tsx';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { ScaleItem } from '#shared/timelineScale/scaleLayout.ts';
import { CLUSTER_REACH } from '#shared/timelineScale/scalePacking.ts';

interface LaneMarksProps {
  readonly items: readonly ScaleItem[];
  readonly seen: SeenPart;
  readonly timeZone: string;
  readonly selection: readonly EventId[];
  /** The event whose item the Tab key leads to. */
  readonly stopId: EventId | null;
  readonly lifted: readonly EventId[];
}

/** The marks of one lane that can be seen. What has the focus or is dragged stays, wherever it is. */
export const LaneMarks = memo(function LaneMarks(props: LaneMarksProps) {
  const { items, seen, timeZone, selection, stopId, lifted } = props;
  const most = Math.ceil((seen.to - seen.from) / CLUSTER_REACH) + 2;
  let clusters = 0;
  return items.map((item) => {
    if (item.marks.length > 1) clusters += 1;
    const holds = (ids: readonly EventId[]) =>
      ids.length > 0 && item.marks.some(({ timed }) => ids.includes(timed.event.id));
    const isStop = stopId !== null && holds([stopId]);
    const isLifted = holds(lifted);
    if (!isSeen(item, seen) && !isStop && !isLifted) return null;
    const [{ timed }, ...more] = item.marks;
    const common = { timeZone, isSelected: holds(selection), isStop, isLifted };
    const box = markBox(item, seen);
    if (more.length === 0) return <ScaleMark key={timed.event.id} event={timed.event} {...box} {...common} />;
    // Clusters are others after each zoom, yet much the same to look at: their elements are used again.
    const key = isStop ? timed.event.id : clusters % most;
    return <ClusterMark key={key} item={item} left={box.left} top={box.top} {...common} />;
  });
});
