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
        <Neighbours events={before} />
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
        <Neighbours events={after} />
      </div>
      {bar !== null && <WallPhaseBar bar={bar} />}
    </>
  );
}

function Neighbours({ events }: { readonly events: readonly WallEvent[] }) {
  return events.map((event, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two events may be worded alike; they stand still until all change.
    <div key={index} className={styles.event}>
      <Time time={event.time} note={event.timeNote} />
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
