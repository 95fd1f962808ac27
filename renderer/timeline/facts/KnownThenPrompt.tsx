import { useMemo } from 'react';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/facts/KnownThenPrompt.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { knownMoments } from '#shared/domain/timeline/knownMoments.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** Below the last event that was known by then: what to ask about the moment, and the way to the next. */
export function KnownThenPrompt() {
  const then = useAppStore(({ timelineView }) => timelineView.knownThen);
  return then === null ? null : <Prompt then={then} />;
}

function Prompt({ then }: { readonly then: Timestamp }) {
  const store = useAppStoreApi();
  const timeZone = useShownZone();
  const timeline = useIncident((incident) => incident.timeline);
  const moments = useMemo(() => knownMoments(timeline), [timeline]);
  const next = moments.find((moment) => epochMs(moment) > epochMs(then));
  return (
    <section className={styles.prompt} aria-label="This moment">
      <p className={styles.question}>What did it look like at {clockTime(then, timeZone)}?</p>
      <p className={styles.also}>What seemed the sensible thing to do, with no more than this to go by?</p>
      {next === undefined ? (
        <p className={styles.also}>Nothing became known later.</p>
      ) : (
        <Button tone="primary" onClick={() => store.getState().setKnownThen(next)}>
          Go on to the next moment <Keys>→</Keys>
        </Button>
      )}
    </section>
  );
}
