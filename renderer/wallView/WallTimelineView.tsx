import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import { WallParts } from '#renderer/wallView/WallParts.tsx';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import type { WallBar, WallEvent, WallTimeline } from '#shared/wall/wallMessage.ts';
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

function Sign({ kind }: { readonly kind: EventKind }) {
  const { label, icon: Icon } = KIND_LOOKS[kind];
  return (
    <span className={styles.sign} data-kind={kind} role="img" aria-label={label}>
      <Icon aria-hidden="true" strokeWidth={2.4} />
    </span>
  );
}

/** The phases to scale, where the event in the light stands on them, and the milestones by their times. */
function WallPhaseBar({ bar }: { readonly bar: WallBar }) {
  return (
    <div className={styles.place}>
      <div className={styles.bar}>
        {bar.phases.map(({ since, from, to }) => (
          <span
            key={from}
            className={styles.phase}
            data-phase={since}
            style={{ left: percent(from), width: percent(to - from) }}
          />
        ))}
        {bar.unknownFrom !== null && (
          <span className={styles.then} style={{ left: percent(bar.unknownFrom) }} />
        )}
        {bar.knob !== null && <span className={styles.knob} style={{ left: percent(bar.knob) }} />}
      </div>
      <ul className={styles.ticks}>
        {bar.ticks.map(({ labelAt, time, words }) => (
          <li key={`${time} ${words}`} className={styles.tick} style={{ left: percent(labelAt) }}>
            <span className={styles.line}>{time}</span>
            <span className={styles.line}>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}
