import { memo } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { laneHeight, laneTop } from '#renderer/timeline/scale/geometry.ts';
import { laneName } from '#renderer/timeline/scale/LaneLabels.tsx';
import { LaneMarks } from '#renderer/timeline/scale/LaneMarks.tsx';
import type { SeenPart } from '#renderer/timeline/scale/seenPart.ts';
import styles from '#renderer/timeline/scale/TimelineScale.module.css';
import type { EventId } from '#shared/domain/ids.ts';
import type { LaneLayout } from '#shared/domain/timeScaleLayout.ts';

interface ScaleLanesProps {
  readonly layouts: readonly LaneLayout[];
  readonly seen: SeenPart;
  readonly timeZone: string;
  readonly selection: readonly EventId[];
  readonly stopId: EventId | null;
  readonly lifted: readonly EventId[];
}

/** The lanes with their marks. Panning does not draw them again. */
export const ScaleLanes = memo(function ScaleLanes({ layouts, ...rest }: ScaleLanesProps) {
  const sort = useAppStore(({ timelineView }) => timelineView.lanes);
  return layouts.map((layout, index) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays all marks out anew whenever one comes or goes.
    <div
      key={layout.key}
      role="group"
      aria-label={laneName(layout.key, sort)}
      className={styles.lane}
      style={{ top: laneTop(layout, index), height: laneHeight(layout) }}
    >
      <LaneMarks items={layout.items} {...rest} />
    </div>
  ));
});
