import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import { WallParts } from '#renderer/wallView/WallParts.tsx';
import { WallPhaseBar } from '#renderer/wallView/WallPhaseBar.tsx';
import type { ShownKind } from '#shared/domain/incident/timelineEvent.ts';
import type { WallEvent, WallTimeline } from '#shared/wall/wallMessage.ts';
import { SPOTLIGHT_SIZE } from '#shared/wall/wallMetrics.ts';
import styles from './WallTimelineView.module.css';

/** One event in the light between its neighbours, above the phases to scale. */
export function WallTimelineView({ timeline }: { readonly timeline: WallTimeline }) {
  const { before, now, after, bar, knownThen } = timeline;
  return (
    <>
      <div className={styles.events}>
        {knownThen !== '' && <p className={styles.known}>As it was known at {knownThen}</p>}
        <Neighbours events={before} after="" />
        {now === null ? (
          <p className={styles.none}>
            {knownThen === '' ? 'No events with a time yet.' : 'Nothing was known yet.'}
          </p>
        ) : (
          <section className={styles.now} aria-current="true">
            <Time time={now.time} note={now.timeNote} />
            <Sign kind={now.kind} />
            <WallParts size={SPOTLIGHT_SIZE} parts={now.parts} />
          </section>
        )}
        <Neighbours events={after} after={now?.time ?? ''} />
      </div>
      {bar !== null && <WallPhaseBar bar={bar} />}
    </>
  );
}

interface NeighboursProps {
  readonly events: readonly WallEvent[];
  /** The time of what stands above them. */
  readonly after: string;
}

/** A time that several have is said once. */
function Neighbours({ events, after }: NeighboursProps) {
  return events.map((event, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two events may be worded alike; they stand still until all change.
    <div key={index} className={styles.event}>
      <Time
        time={event.time === (events[index - 1]?.time ?? after) ? '' : event.time}
        note={event.timeNote}
      />
      <Sign kind={event.kind} />
      <p className={styles.title} dir="auto">
        {event.title}
      </p>
    </div>
  ));
}

function Time({ time, note }: { readonly time: string; readonly note: string }) {
  return (
    <p className={styles.time}>
      {time}
      {note !== '' && <span className={styles.note}>{note}</span>}
    </p>
  );
}

function Sign({ kind }: { readonly kind: ShownKind }) {
  const { label, icon: Icon } = KIND_LOOKS[kind];
  return (
    <span className={styles.sign} data-kind={kind} role="img" aria-label={label}>
      <Icon aria-hidden="true" strokeWidth={2.4} />
    </span>
  );
}
