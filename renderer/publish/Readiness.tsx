import { READINESS_SPOT } from '#renderer/commands/commandActions.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { DismissedFindings } from '#renderer/publish/DismissedFindings.tsx';
import styles from '#renderer/publish/Readiness.module.css';
import { ReadinessCounts } from '#renderer/publish/ReadinessCounts.tsx';
import { ReadinessGroup } from '#renderer/publish/ReadinessGroup.tsx';
import { useReadiness } from '#renderer/section/useReadiness.ts';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { FINDING_PLACES } from '#shared/readiness/readiness.ts';

const KEY = fieldKey(READINESS_SPOT);

const READY: Record<Audience, string> = {
  internal: 'Nothing is missing: every section has what the guide asks for.',
  public: 'Nothing is missing: the public version says what a customer would look for.',
};

/** Everything the document still lacks for the chosen audience, place by place; each entry leads to its field or is let stand for a reason. */
export function Readiness() {
  const { open, dismissed, audience } = useReadiness();
  const { ref } = useFieldPlace(KEY);
  return (
    <section aria-label="Readiness" className={styles.panel}>
      <SectionLabel ref={ref} tabIndex={-1} data-field={KEY} className={styles.title}>
        {audience === 'public' ? 'Before the public version goes out' : 'Before it goes out'}
      </SectionLabel>
      <ReadinessCounts findings={open} />
      {open.length === 0 && <p className={styles.ready}>{READY[audience]}</p>}
      {FINDING_PLACES.map((place) => (
        <ReadinessGroup
          key={place}
          place={place}
          findings={open.filter(({ spot }) => spot.place === place)}
        />
      ))}
      {dismissed.length > 0 && <DismissedFindings dismissed={dismissed} />}
    </section>
  );
}
