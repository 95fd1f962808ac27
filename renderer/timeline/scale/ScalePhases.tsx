import { FlagIcon } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useKnownMilestones } from '#renderer/timeline/event/useShownEvents.ts';
import { titleWidth } from '#renderer/timeline/scale/marks/titleWidth.ts';
import styles from '#renderer/timeline/scale/ScalePhases.module.css';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { type MilestoneSource, milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { phaseLength, phasesOf } from '#shared/domain/timeline/phases.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { type PackedItem, packLane } from '#shared/timelineScale/scalePacking.ts';
import { type TimeScale, xAt } from '#shared/timelineScale/timeScale.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

interface ScalePhasesProps {
  readonly scale: TimeScale;
  readonly width: number;
}

interface Flag {
  readonly start: number;
  readonly end: number;
  readonly label: number;
  readonly name: string;
}

/** Fewer pixels would show a letter or two. */
const LEAST_WORDS = 48;

/** What went on between the milestones, as bands through the lanes, and the milestones as flags above. */
export const ScalePhases = memo(function ScalePhases({ scale, width }: ScalePhasesProps) {
  const incident = useKnownMilestones();
  const phases = useMemo(() => phasesOf(incident), [incident]);
  const bands = phases.flatMap((phase) => {
    const left = Math.max(xAt(scale, epochMs(phase.from)), 0);
    const right = Math.min(xAt(scale, epochMs(phase.to)), width);
    return right <= left ? [] : [{ phase, left, width: right - left }];
  });
  return (
    <div className={styles.phases} aria-hidden="true">
      {bands.map(({ phase, left, width: room }) => (
        <div key={phase.since} className={styles.band} data-phase={phase.since} style={{ left, width: room }}>
          <span className={styles.name}>
            {room >= LEAST_WORDS && phase.name}{' '}
            {room >= LEAST_WORDS && <span className={styles.length}>{phaseLength(phase)}</span>}
          </span>
        </div>
      ))}
      {milestoneFlags(incident, scale, width).map(({ marks, start, room }) => {
        const names = marks.map(({ name }) => name).join(', ');
        return (
          <div
            key={names}
            className={styles.flag}
            style={{ left: start, maxWidth: Number.isFinite(room) ? room : undefined }}
            title={names}
          >
            <FlagIcon aria-hidden="true" />
            {room >= LEAST_WORDS && <span className={styles.words}>{names}</span>}
          </div>
        );
      })}
    </div>
  );
});

/** One row of flags; those that would hide each other share one. */
function milestoneFlags(
  incident: MilestoneSource,
  scale: TimeScale,
  width: number,
): readonly PackedItem<Flag>[] {
  const flags = MILESTONE_NAMES.flatMap((milestone) => {
    const at = milestoneTime(incident, milestone);
    if (at === null) return [];
    const start = xAt(scale, epochMs(at));
    const name = MILESTONE_WORDS[milestone].label;
    return [{ start, end: start, label: titleWidth(name), name }];
  });
  const inOrder = flags.sort((a, b) => a.start - b.start);
  return packLane(inOrder, 1).filter(({ start, room }) => start <= width && start + Math.min(room, 400) >= 0);
}
