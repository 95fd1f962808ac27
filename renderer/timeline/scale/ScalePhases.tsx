import { FlagIcon } from 'lucide-react';
import { memo, type ReactNode, useMemo } from 'react';
import { useKnownMilestones } from '#renderer/timeline/event/useShownEvents.ts';
import { FLAG_ROWS, TITLE_PADDING } from '#renderer/timeline/scale/marks/geometry.ts';
import { titleWidth } from '#renderer/timeline/scale/marks/titleWidth.ts';
import styles from '#renderer/timeline/scale/ScalePhases.module.css';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { type MilestoneSource, milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { type Phase, phaseLength, phasesOf } from '#shared/domain/timeline/phases.ts';
import { capitalised } from '#shared/text/phrases.ts';
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
  /** In the fewest letters, and whole. */
  readonly name: string;
  readonly whole: string;
}

/** Fewer pixels would show a letter or two of a milestone. */
const LEAST_WORDS = 48;
/** The letters of a phase beside those of a title, and the room around them. */
const SMALLER = 0.9;
const AROUND = 20;

function PhaseName({ phase, room }: { readonly phase: Phase; readonly room: number }) {
  const words = wordsWithin(phase, room);
  return (
    <span className={styles.name}>{words !== null && <span className={styles.said}>{words}</span>}</span>
  );
}

/** What a phase says within so many pixels: nothing cut, for the line above names them all. */
function wordsWithin(phase: Phase, room: number): ReactNode {
  const fits = (words: string) => flagWidth(words) <= room;
  const length = phaseLength(phase);
  if (!fits(phase.name)) return null;
  if (!fits(`${phase.name} ${length}`)) return phase.name;
  return (
    <>
      {phase.name} <span className={styles.length}>{length}</span>
    </>
  );
}

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
          <PhaseName phase={phase} room={room} />
        </div>
      ))}
      {milestoneFlags(incident, scale, width).map(({ names, start, room, roomBefore, row }) => {
        const isLeft = flagWidth(names) > room && flagWidth(names) <= roomBefore;
        return (
          <div
            key={names}
            className={styles.flag}
            data-side={isLeft ? 'left' : undefined}
            style={{
              left: start,
              top: FLAG_ROWS[row],
              maxWidth: isLeft ? roomBefore : Number.isFinite(room) ? room : undefined,
            }}
            title={names}
          >
            <FlagIcon aria-hidden="true" />
            {(isLeft || room >= LEAST_WORDS) && <span className={styles.words}>{names}</span>}
          </div>
        );
      })}
    </div>
  );
});

/** The flags; those that would hide each other in both rows share one. */
function milestoneFlags(
  incident: MilestoneSource,
  scale: TimeScale,
  width: number,
): readonly (PackedItem<Flag> & { readonly names: string; readonly roomBefore: number })[] {
  const flags = new Map<string, Flag>();
  for (const milestone of MILESTONE_NAMES) {
    const at = milestoneTime(incident, milestone);
    if (at === null) continue;
    const before = flags.get(at);
    const { tick, label } = MILESTONE_WORDS[milestone];
    // Two of one instant say both; side by side the first would have no room.
    const name = before === undefined ? capitalised(tick) : `${before.name}, ${capitalised(tick)}`;
    const whole = before === undefined ? label : `${before.whole}, ${label}`;
    const start = xAt(scale, epochMs(at));
    flags.set(at, { start, end: start, label: titleWidth(name), name, whole });
  }
  const inOrder = [...flags.values()].sort((a, b) => a.start - b.start);
  const taken = FLAG_ROWS.map(() => 0);
  return packLane(inOrder, FLAG_ROWS.length)
    .map((flag) => {
      const { start, row, marks, room } = flag;
      const roomBefore = Math.max(start - (taken[row] ?? 0), 0);
      const whole = marks.map((mark) => mark.whole).join(', ');
      const hasRoom = flagWidth(whole) <= Math.min(room, width - start);
      const names = hasRoom ? whole : marks.map(({ name }) => name).join(', ');
      taken[row] = start + Math.min(room, flagWidth(names));
      return { ...flag, names, roomBefore };
    })
    .filter(({ start, room }) => start <= width && start + Math.min(room, 400) >= 0);
}

/** With its flag. */
function flagWidth(words: string): number {
  return (titleWidth(words) - TITLE_PADDING) * SMALLER + AROUND;
}
