import { CalculatorIcon, PlusIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { ImpactRowFields } from '#renderer/impact/ImpactRowFields.tsx';
import { EmptyState } from '#renderer/section/EmptyState.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { SortableList } from '#renderer/sortable/SortableList.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { hasWords } from '#shared/domain/fieldTexts.ts';
import { incidentDuration } from '#shared/domain/timeline/milestoneMetrics.ts';
import { impactExamples } from '#shared/rules/impactExamples.ts';
import { counted } from '#shared/text/phrases.ts';
import { durationText } from '#shared/time/formatTime.ts';
import styles from './ImpactSection.module.css';

/** Section 2 of the guide: the damage in numbers, each with where it comes from. */
export function ImpactSection() {
  const rows = useIncident((incident) => incident.impact);
  // A row that was only opened is no metric yet.
  const written = rows.filter((row) => row.computed !== undefined || hasWords('impact', row));
  const duration = useIncident(incidentDuration);
  const isReadOnly = useIsReadOnly();
  const { impact: edits } = useEdits();
  const suggestions = impactExamples(useIncident((incident) => incident));
  return (
    <section>
      <SectionHeader title="Impact" note={counted(written.length, 'metric')}>
        <Button disabled={isReadOnly} onClick={() => edits.add('')}>
          <PlusIcon size={14} aria-hidden="true" /> Add row
        </Button>
      </SectionHeader>
      {rows.length === 0 ? (
        <EmptyState
          purpose="How much, how many, for how long?"
          example={
            duration === null
              ? 'Failed requests: 12,847, from the gateway’s error log.'
              : `Duration: ${durationText(duration)}, from the milestones of the timeline.`
          }
          isWritten={duration !== null}
        >
          <Button disabled={isReadOnly} onClick={() => edits.addComputed('duration')}>
            Start with the duration
          </Button>
        </EmptyState>
      ) : (
        <Card>
          <div className={styles.head} aria-hidden="true">
            <span>Metric</span>
            <span>Value</span>
            <span>Source</span>
          </div>
          <SortableList
            items={rows}
            label="Impact metrics"
            nameOf={(row) => row.metric}
            onMove={(row, index) => edits.move(row.id, index)}
            className={styles.rows}
          >
            {(row, index) => <ImpactRowFields row={row} order={{ index, count: rows.length }} />}
          </SortableList>
        </Card>
      )}
      <SectionLabel space="section">Often part of it</SectionLabel>
      <div
        className={styles.suggestions}
        data-first-action={rows.every(({ computed }) => computed !== undefined) || undefined}
      >
        {!rows.some((row) => row.computed?.kind === 'duration') && (
          <Button disabled={isReadOnly} onClick={() => edits.addComputed('duration')}>
            <PlusIcon size={14} aria-hidden="true" /> Duration <CalculatorIcon size={14} aria-hidden="true" />
          </Button>
        )}
        {suggestions.map(({ metric, value, source }) => (
          <Button
            key={metric}
            disabled={isReadOnly}
            title={source === '' ? undefined : `From: ${source}`}
            onClick={() => edits.add(metric, { value, source })}
          >
            <PlusIcon size={14} aria-hidden="true" /> {metric}
            {value !== '' && <span className={styles.said}>{value}</span>}
          </Button>
        ))}
        {!rows.some((row) => row.computed?.kind === 'sla') && (
          <Button disabled={isReadOnly} onClick={() => edits.addComputed('sla')}>
            <PlusIcon size={14} aria-hidden="true" /> SLA impact{' '}
            <CalculatorIcon size={14} aria-hidden="true" />
          </Button>
        )}
      </div>
    </section>
  );
}
