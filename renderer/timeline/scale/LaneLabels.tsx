import { memo } from 'react';
import { KIND_LOOKS, KindIcon } from '#renderer/section/KindIcon.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import styles from '#renderer/timeline/scale/LaneLabels.module.css';
import { laneHeight, laneTop } from '#renderer/timeline/scale/marks/geometry.ts';
import { SHOWN_KINDS, type ShownKind } from '#shared/domain/incident/timelineEvent.ts';
import type { LaneLayout } from '#shared/timelineScale/scaleLayout.ts';
import type { LaneSort } from '#shared/timelineScale/timelineLanes.ts';

/** What each lane stands for; they stay at the left while the track is panned. */
export const LaneLabels = memo(function LaneLabels({ layouts }: { readonly layouts: readonly LaneLayout[] }) {
  const sort = useAppStore(({ timelineView }) => timelineView.lanes);
  return (
    <div className={styles.labels} aria-hidden="true">
      {layouts.map((layout) => {
        const kind = sort === 'kind' ? kindOf(layout.key) : null;
        const name = laneName(layout.key, sort);
        return (
          <div key={layout.key} className={styles.label} style={{ height: laneHeight(layout) }} title={name}>
            {kind !== null && <KindIcon kind={kind} />}
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{layout.count}</span>
          </div>
        );
      })}
    </div>
  );
});

/** The lines between lanes, right through the track. */
export const LaneLines = memo(function LaneLines({ layouts }: { readonly layouts: readonly LaneLayout[] }) {
  return layouts.map((layout, index) => (
    <div
      key={layout.key}
      className={styles.line}
      style={{ top: `calc(var(--scale-head) + ${laneTop(layout, index)}px)` }}
    />
  ));
});

/** `Communication`, or the actor's name. */
export function laneName(key: string, sort: LaneSort): string {
  const kind = sort === 'kind' ? kindOf(key) : null;
  return kind === null ? key || 'Names nobody' : KIND_LOOKS[kind].label;
}

function kindOf(key: string): ShownKind | null {
  return SHOWN_KINDS.find((kind) => kind === key) ?? null;
}
