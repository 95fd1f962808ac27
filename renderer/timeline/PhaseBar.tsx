import { useMemo } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import { KnownThenSlider } from '#renderer/timeline/KnownThenSlider.tsx';
import styles from '#renderer/timeline/PhaseBar.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { knownMoments } from '#shared/domain/timeline/knownMoments.ts';
import { type Phase, phaseLength, phasesOf } from '#shared/domain/timeline/phases.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/**
 * The phases of the incident to scale, in the colours of the axis below; and the moment up to which
 * the timeline is shown, once a person asks what was known then.
 */
export function PhaseBar() {
  const timeline = useIncident((incident) => incident.timeline);
  const milestones = useIncident((incident) => incident.milestones);
  const isKnownThen = useAppStore(({ timelineView }) => timelineView.knownThen !== null);
  const knownThen = useCommand('timeline.knownThen');
  const phases = useMemo(() => phasesOf({ timeline, milestones }), [timeline, milestones]);
  // Only asked for while the slider is there: typing among thousands of events should not wait for it.
  const moments = useMemo(() => (isKnownThen ? knownMoments(timeline) : []), [isKnownThen, timeline]);
  if (placedEvents(timeline).length < 2) return null;
  return (
    <div className={styles.row}>
      <div className={styles.track}>
        {phases.length > 0 && <Phases phases={phases} />}
        {isKnownThen && <KnownThenSlider moments={moments} />}
      </div>
      <Button tone="quiet" aria-pressed={isKnownThen} onClick={knownThen.run}>
        {isKnownThen ? 'Show all' : 'Known then…'}
      </Button>
    </div>
  );
}

function Phases({ phases }: { readonly phases: readonly Phase[] }) {
  const timeZone = useShownZone();
  return (
    <ol className={styles.phases} aria-label="Phases">
      {phases.map((phase) => {
        const words = `${phase.name} ${phaseLength(phase)}`;
        const times = `${clockTime(phase.from, timeZone)} to ${clockTime(phase.to, timeZone)}`;
        const length = epochMs(phase.to) - epochMs(phase.from);
        return (
          <li
            key={phase.since}
            className={styles.phase}
            style={{ flexGrow: length }}
            title={`${words}, ${times}`}
          >
            <span className={styles.band} data-phase={phase.since} />
            <span className={styles.name}>{words}</span>
          </li>
        );
      })}
    </ol>
  );
}
