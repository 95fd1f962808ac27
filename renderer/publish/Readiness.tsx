import { READINESS_FIELD } from '#renderer/commands/commandActions.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { DismissedFindings } from '#renderer/publish/DismissedFindings.tsx';
import styles from '#renderer/publish/Readiness.module.css';
import { ReadinessCounts } from '#renderer/publish/ReadinessCounts.tsx';
import { ReadinessGroup } from '#renderer/publish/ReadinessGroup.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { FINDING_PLACES, readiness } from '#shared/readiness/readiness.ts';

/** Everything the document still lacks, place by place; each entry leads to its field or is let stand for a reason. */
export function Readiness() {
  const { open, dismissed } = readiness(useIncident((incident) => incident));
  const { ref } = useFieldPlace(READINESS_FIELD);
  return (
    <section aria-label="Readiness" className={styles.panel}>
      <h3 ref={ref} tabIndex={-1} data-field={READINESS_FIELD} className={styles.title}>
        Before it goes out
      </h3>
      <ReadinessCounts findings={open} />
      {open.length === 0 && (
        <p className={styles.ready}>Nothing is missing: every section has what the guide asks for.</p>
      )}
      {FINDING_PLACES.map((place) => (
        <ReadinessGroup
          key={place}
          place={place}
          findings={open.filter(({ section }) => section === place)}
        />
      ))}
      {dismissed.length > 0 && <DismissedFindings dismissed={dismissed} />}
    </section>
  );
}
