import { memo } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import { clusterName } from '#renderer/timeline/scale/markName.ts';
import styles from '#renderer/timeline/scale/ScaleMark.module.css';
import type { ScaleItem } from '#shared/timelineScale/scaleLayout.ts';

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
export const ClusterMark = memo(function ClusterMark(props: ClusterMarkProps) {
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
      data-kind={isOneKind ? event.kind : undefined}
      data-lifted={isLifted || undefined}
      className={classNames(styles.mark, styles.cluster)}
      style={{ left, top }}
    >
      +{item.marks.length}
    </div>
  );
});
