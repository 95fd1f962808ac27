import { memo } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { laneName } from '#renderer/timeline/scale/LaneLabels.tsx';
import { LaneMarks } from '#renderer/timeline/scale/LaneMarks.tsx';
import { laneHeight, laneTop } from '#renderer/timeline/scale/marks/geometry.ts';
import type { DrawnLane } from '#renderer/timeline/scale/moving/useLanesDrawn.ts';
import styles from '#renderer/timeline/scale/TimelineScale.module.css';
import type { EventId } from '#shared/domain/incident/ids.ts';

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
