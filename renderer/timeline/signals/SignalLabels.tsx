import { EyeOffIcon } from 'lucide-react';
import { memo } from 'react';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { HEIGHTS, type SignalLane } from '#renderer/timeline/signals/graphPlaces.ts';
import styles from '#renderer/timeline/signals/SignalLanes.module.css';
import { useAddSignalEvent } from '#renderer/timeline/signals/useAddSignalEvent.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { type SignalFacts, signalFacts } from '#shared/domain/signals/signalFacts.ts';
import { signalEvent } from '#shared/rules/signalEvent.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { boundText, pastText, rangeText, signalSentence } from '#shared/words/signalWords.ts';

interface SignalLabelsProps {
  readonly lanes: readonly SignalLane[];
  readonly timeZone: string;
}

/** What each graph is, beside its lane; its name opens what is known of it. */
export const SignalLabels = memo(function SignalLabels({ lanes, timeZone }: SignalLabelsProps) {
  if (lanes.length === 0) return null;
  return (
    <ul className={styles.labels} aria-label="Graphs">
      {lanes.map((lane) => (
        <SignalLabel key={lane.signal.id} lane={lane} timeZone={timeZone} />
      ))}
    </ul>
  );
});

function SignalLabel({ lane, timeZone }: { readonly lane: SignalLane; readonly timeZone: string }) {
  const { signal, height } = lane;
  const { name, unit, visibility } = signal;
  const store = useAppStoreApi();
  const facts = signalFacts(signal);
  const sentence = signalSentence(signal, timeZone);
  const isPrivate = visibility === 'private';
  return (
    <li className={styles.label} data-low={height < HEIGHTS.few || undefined} style={{ height }}>
      <LinkButton
        tone="plain"
        className={styles.name}
        aria-label={`Graph ${name}${isPrivate ? ' (private)' : ''}. ${sentence}`}
        title={`${name}. ${sentence}`}
        onClick={() => store.getState().openDialog({ kind: 'signal', id: signal.id })}
      >
        <span className={styles.nameText}>{lane.name}</span>
        {isPrivate && <EyeOffIcon aria-hidden="true" className={styles.private} />}
      </LinkButton>
      <span className={styles.range}>{facts === null ? 'No points' : rangeText(facts, unit)}</span>
      {facts !== null && <SignalProposal lane={lane} timeZone={timeZone} />}
    </li>
  );
}

/** When the graph was first past its threshold, as an event that one click adds; else for how long it was. */
function SignalProposal({ lane: { signal }, timeZone }: Parameters<typeof SignalLabel>[0]) {
  const proposed = useIncident((incident) => signalEvent(incident, signal)?.at ?? null);
  const isReadOnly = useIsReadOnly();
  const add = useAddSignalEvent();
  const facts = signalFacts(signal);
  if (signal.threshold === undefined || facts === null) return null;
  if (proposed === null || isReadOnly)
    return (
      <span className={classNames(styles.range, styles.past)} title={pastText(signal, facts, timeZone)}>
        {shortPast(facts, boundText(signal), timeZone)}
      </span>
    );
  const at = clockTime(proposed, timeZone);
  const words = `First ${boundText(signal)} at ${at}`;
  return (
    <LinkButton
      className={styles.proposal}
      aria-label={`${words}: add it as an event`}
      title={`${words}: add it as an event`}
      onClick={() => add(signal)}
    >
      + {at} {boundText(signal)}
    </LinkButton>
  );
}

/** `above 5% 14:18–14:52`: there is room for little beside a lane; its name says the rest. */
function shortPast({ past }: SignalFacts, bound: string, timeZone: string): string {
  const [first, last] = [past[0], past.at(-1)];
  if (first === undefined || last === undefined) return `never ${bound}`;
  const clock = (ms: number | null) => (ms === null ? '' : clockTime(timestampAt(ms), timeZone));
  // The two times stay together.
  return `${bound} ${clock(first.from)}\u2060–\u2060${clock(last.to)}`;
}
