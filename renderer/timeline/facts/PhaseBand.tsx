import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/facts/PhaseBand.module.css';
import { type Phase, phaseLength } from '#shared/domain/timeline/phases.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { epochMs } from '#shared/time/timestamp.ts';

interface PhaseBandProps {
  readonly phases: readonly Phase[];
  /** Whether each says its name below it, where the name has room as a whole. */
  readonly hasNames: boolean;
}

/** The phases of the incident to scale, in the colours of the axis below. */
export function PhaseBand({ phases, hasNames }: PhaseBandProps) {
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
          {hasNames && (
            <span className={styles.room}>
              <span className={styles.name}>{phaseWords(phase)}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** All phases by name, also those whose part of the band is too short for it. */
export function PhaseLegend({ phases }: Pick<PhaseBandProps, 'phases'>) {
  if (phases.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label="What the phases are">
      {phases.map((phase) => (
        <li key={phase.since} className={styles.entry}>
          <span className={styles.swatch} data-phase={phase.since} />
          {phaseWords(phase)}
        </li>
      ))}
    </ul>
  );
}

function phaseWords(phase: Phase): string {
  return `${phase.name} ${phaseLength(phase)}`;
}
