import { useIncident } from '#renderer/store/useIncident.ts';
import styles from '#renderer/timeline/MetricStrip.module.css';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { metricText, milestoneMetrics } from '#shared/domain/timeline/milestoneMetrics.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

/** The four response times, each with what it counts from; unknown says so. */
export function MetricStrip() {
  const metrics = milestoneMetrics(useIncident((incident) => incident));
  return (
    <dl className={styles.strip}>
      {metrics.map((metric) => (
        <Card key={metric.id} className={styles.metric}>
          <SectionLabel as="dt" className={styles.label}>
            {metric.label}
          </SectionLabel>
          <dd className={styles.value} data-unknown={metric.minutes === null || undefined}>
            {metricText(metric)}
          </dd>
          <dd className={styles.base}>from {MILESTONE_WORDS[metric.from].noun}</dd>
        </Card>
      ))}
    </dl>
  );
}
