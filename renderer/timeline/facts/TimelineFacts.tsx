import { ChevronRightIcon } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { useKnownMilestones } from '#renderer/timeline/event/useShownEvents.ts';
import { PhaseBand, PhaseLegend } from '#renderer/timeline/facts/PhaseBand.tsx';
import styles from '#renderer/timeline/facts/TimelineFacts.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import {
  type MilestoneMetric,
  metricText,
  milestoneMetrics,
} from '#shared/domain/timeline/milestoneMetrics.ts';
import { phasesOf } from '#shared/domain/timeline/phases.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

/** The button of "known then". */
export const KNOWN_THEN_SPOT = placeSpot('timeline', 'knownThen');

/**
 * What the milestones say of the incident: the four response times in one line, which opens, and the phases to
 * scale. At a moment of "known then" it says no more than could be known.
 */
export function TimelineFacts() {
  const knownSource = useKnownMilestones();
  const isThere = useIncident(({ timeline }) => placedEvents(timeline).length >= 2);
  const isKnownThen = useAppStore(({ timelineView }) => timelineView.knownThen !== null);
  const mode = useAppStore(({ timelineView }) => timelineView.mode);
  const knownThen = useCommand('timeline.knownThen');
  const [isOpen, setOpen] = useState(false);
  const metrics = milestoneMetrics(knownSource);
  const phases = useMemo(() => phasesOf(knownSource), [knownSource]);
  const id = useId();
  const { ref } = useFieldPlace(fieldKey(KNOWN_THEN_SPOT));
  // At an early moment that they are not known yet would be read of today.
  const isNothingKnown = isKnownThen && metrics.every(({ minutes }) => minutes === null);
  if (!isThere || isNothingKnown) return null;
  return (
    <div className={styles.facts}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.times}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRightIcon aria-hidden="true" className={styles.sign} />
          {isOpen ? (
            <span className={styles.short}>Response times</span>
          ) : (
            <>
              <Spoken>Response times:</Spoken>
              <TimesInLine metrics={metrics} />
            </>
          )}
        </button>
        {!isKnownThen && (
          <Button
            ref={ref}
            data-field={fieldKey(KNOWN_THEN_SPOT)}
            tone="quiet"
            edge="end"
            onClick={knownThen.run}
          >
            Known then…
          </Button>
        )}
      </div>
      <div id={id} hidden={!isOpen} className={styles.more}>
        <dl className={styles.metrics}>
          {metrics.map((metric) => (
            <div key={metric.id}>
              <dt>{metric.label}</dt>
              <dd className={styles.value} data-unknown={metric.minutes === null || undefined}>
                {metricText(metric)}
              </dd>
              <dd className={styles.base}>from {MILESTONE_WORDS[metric.from].noun}</dd>
            </div>
          ))}
        </dl>
      </div>
      {/* While one goes through the moments, their slider stands here. The scale draws the phases itself. */}
      {!isKnownThen && mode === 'list' && phases.length > 0 && <PhaseBand phases={phases} />}
      {!isKnownThen && <PhaseLegend phases={phases} />}
    </div>
  );
}

/** Only the known ones: four times “unknown” is noise. */
function TimesInLine({ metrics }: { readonly metrics: readonly MilestoneMetric[] }) {
  const knownMetrics = metrics.filter(({ minutes }) => minutes !== null);
  if (knownMetrics.length === 0)
    return <span className={styles.short}>Response times are not known yet</span>;
  return knownMetrics.map((metric) => (
    <span key={metric.id} className={styles.short}>
      {metric.short} <strong>{metricText(metric)}</strong>
    </span>
  ));
}
