import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/facts/PhaseBand.module.css';
import { type Phase, phaseLength } from '#shared/domain/timeline/phases.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { epochMs } from '#shared/time/timestamp.ts';

interface PhasesProps {
  readonly phases: readonly Phase[];
}

/** The phases of the incident to scale, in the colours of the axis below. */
export function PhaseBand({ phases }: PhasesProps) {
  const timeZone = useShownZone();
  return (
    <ol className={styles.phases} aria-label="Phases">
      {phases.map((phase) => (
        <li
          key={phase.since}
          className={styles.phase}
          style={{ flexGrow: epochMs(phase.to) - epochMs(phase.from) }}
          title={`${phaseWords(phase)}, ${clockTime(phase.from, timeZone)} to ${clockTime(phase.to, timeZone)}`}
        >
          <span className={styles.band} data-phase={phase.since} />
        </li>
      ))}
    </ol>
  );
}

/** All phases by name in one line: a short part of the band has no room for its own. */
export function PhaseLegend({ phases }: PhasesProps) {
  if (phases.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label="What the phases are">
      {phases.map((phase) => (
        <li key={phase.since} className={styles.entry}>
          <span className={styles.swatch} data-phase={phase.since} />
          {phase.name} <span className={styles.length}>{phaseLength(phase)}</span>
        </li>
      ))}
    </ul>
  );
}

function phaseWords(phase: Phase): string {
  return `${phase.name} ${phaseLength(phase)}`;
}
