import { memo } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { laneName } from '#renderer/timeline/scale/LaneLabels.tsx';
import { laneHeight, laneTop } from '#renderer/timeline/scale/marks/geometry.ts';
import { isSeen, markBox } from '#renderer/timeline/scale/marks/markBox.ts';
import type { SeenPart } from '#renderer/timeline/scale/marks/seenPart.ts';
import { clusterName } from '#renderer/timeline/scale/markWords.ts';
import type { DrawnLane } from '#renderer/timeline/scale/moving/useLanesDrawn.ts';
import { ScaleMark } from '#renderer/timeline/scale/ScaleMark.tsx';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { shownKind } from '#shared/domain/incident/timelineEvent.ts';
import type { ScaleItem } from '#shared/timelineScale/scaleLayout.ts';
import { CLUSTER_REACH } from '#shared/timelineScale/scalePacking.ts';
import scaleMarkStyles from './ScaleMark.module.css';
import styles from './TimelineScale.module.css';

interface ScaleLanesProps {
  readonly lanes: readonly DrawnLane[];
  readonly timeZone: string;
  readonly selection: readonly EventId[];
  readonly stopId: EventId | null;
  readonly lifted: readonly EventId[];
}

/** The lanes with their marks. Panning does not draw them again. */
export const ScaleLanes = memo(function ScaleLanes({ lanes, ...rest }: ScaleLanesProps) {
  const sort = useAppStore(({ timelineView }) => timelineView.lanes);
  return lanes.map(({ layout, seen }, index) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays all marks out again whenever one comes or goes.
    <div
      key={layout.key}
      role="group"
      aria-label={laneName(layout.key, sort)}
      className={styles.lane}
      style={{ top: laneTop(layout, index), height: laneHeight(layout) }}
    >
      <LaneMarks items={layout.items} seen={seen} {...rest} />
    </div>
  ));
});

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
const LaneMarks = memo(function LaneMarks(props: LaneMarksProps) {
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

interface ClusterMarkProps {
  readonly item: ScaleItem;
  readonly left: number;
  readonly top: number;
  readonly timeZone: string;
  /** At least one of its events is. */
  readonly isSelected: boolean;
  readonly isStop: boolean;
  readonly isLifted: boolean;
}

/** Several events that stand too near each other: how many. A click or Enter comes nearer. */
const ClusterMark = memo(function ClusterMark(props: ClusterMarkProps) {
  const { item, left, top, timeZone, isSelected, isStop, isLifted } = props;
  const name = `${clusterName(item, timeZone)}; Enter zooms in`;
  const { event } = item.marks[0].timed;
  const isOneKind = item.marks.every(({ timed }) => timed.event.kind === event.kind);
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
      data-event-mark={event.id}
      data-cluster={item.marks.length}
      data-kind={isOneKind ? shownKind(event) : undefined}
      data-lifted={isLifted || undefined}
      className={classNames(scaleMarkStyles.mark, scaleMarkStyles.cluster)}
      style={{ left, top }}
    >
      +{item.marks.length}
    </div>
  );
});
