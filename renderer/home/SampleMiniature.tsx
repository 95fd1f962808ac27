import { useMemo } from 'react';
import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import type { Milestones } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { PHASE_STARTS, type PhaseStart } from '#shared/domain/timeline/phases.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';
import { counted } from '#shared/text/phrases.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import styles from './SampleMiniature.module.css';

/** As many as stand beside the words of the card without making it higher. */
const MOST_EVENTS = 6;

/** The sample incident drawn small, from the sample itself: what a timeline becomes. It is decoration for who hears. */
export function SampleMiniature() {
  const sample = useMemo(newSample, []);
  const { title, timeline, timeZone, milestones, causes, actions } = sample;
  return (
    <div className={styles.miniature} aria-hidden="true">
      <p className={styles.title}>{title}</p>
      <ol className={styles.events}>
        {withPhases(timeline, milestones)
          .slice(0, MOST_EVENTS)
          .map(({ event, phase }) => (
            <li key={event.id} className={styles.event} data-phase={phase} data-kind={event.kind}>
              <span className={styles.time}>{eventClock(event, timeZone)}</span>
              <span className={styles.words}>{event.title}</span>
            </li>
          ))}
      </ol>
      <p className={styles.counts}>
        {[
          counted(timeline.length, 'event'),
          counted(causes.length, 'why'),
          counted(actions.length, 'action'),
        ].join(' · ')}
      </p>
    </div>
  );
}

/** Ids of its own: nothing of this drawing is ever kept. */
function newSample() {
  let made = 0;
  const newId = <T extends AnyId>(): T => {
    made += 1;
    return toId<T>(`sample-${made}`);
  };
  return createSampleIncident({ newId, now: () => timestampAt(0) });
}

/** Each event with the phase that it stands in, as the rail of the timeline is coloured; none before the first. */
function withPhases(
  timeline: readonly TimelineEvent[],
  milestones: Milestones,
): readonly { readonly event: TimelineEvent; readonly phase: PhaseStart | undefined }[] {
  return timeline.map((event, index) => {
    const until = timeline.slice(0, index + 1).map(({ id }) => id);
    const phase = PHASE_STARTS.findLast((start) => until.some((id) => id === milestones[start]));
    return { event, phase };
  });
}
