import { useMemo } from 'react';
import type { ChosenGraph } from '#renderer/edits/signalsEdits.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { factsWords } from '#renderer/timeline/signals/readGraphWords.ts';
import styles from '#renderer/timeline/signals/SignalDialog.module.css';
import { SignalPreview } from '#renderer/timeline/signals/SignalPreview.tsx';
import { ThresholdFields } from '#renderer/timeline/signals/ThresholdFields.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { isWrongBelow } from '#shared/domain/signals/wrongBelow.ts';
import { formField, GRAPHS_FORM } from '#shared/drafts/formKey.ts';
import { newSignal } from '#shared/import/graphs/newSignals.ts';
import type { ReadSignal } from '#shared/import/graphs/readSignals.ts';
import { proposedThreshold } from '#shared/rules/proposedThreshold.ts';
import { alertQuestion, signalEvent } from '#shared/rules/signalEvent.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { boundText } from '#shared/words/signalWords.ts';

/** What a person says of a graph before it is taken in. */
export interface GraphChoice extends Omit<ChosenGraph, 'read' | 'limit'> {
  readonly isTaken: boolean;
  /** Null: nobody said. */
  readonly threshold: number | null;
  readonly isBelow: boolean;
}

/** As it was read: taken in, and asked about. */
export function unasked(read: ReadSignal): GraphChoice {
  return {
    isTaken: true,
    threshold: null,
    isBelow: isWrongBelow(read.points),
    hasEvent: false,
    hasAlert: false,
  };
}

interface GraphToTakeProps {
  readonly read: ReadSignal;
  /** Its place among those that were found. */
  readonly index: number;
  readonly choice: GraphChoice;
  readonly onChoice: (patch: Partial<GraphChoice>) => void;
}

/** A graph that was read, as it will look: past which value something is wrong, and what it tells then. */
export function GraphToTake({ read, index, choice, onChoice }: GraphToTakeProps) {
  const { isTaken, threshold, isBelow } = choice;
  const incident = useIncident((current) => current);
  const proposed = useMemo(() => proposedThreshold(incident, read), [incident, read]);
  return (
    <li className={styles.graph}>
      <Checkbox checked={isTaken} onChecked={(next) => onChoice({ isTaken: next })}>
        {read.name}
      </Checkbox>
      <span className={styles.facts}>{factsWords(read, incident.timeZone)}</span>
      <SignalPreview points={read.points} unit={read.unit} threshold={threshold ?? undefined} />
      {isTaken && (
        <ThresholdFields
          fieldKey={formField(GRAPHS_FORM, `threshold ${index}`)}
          of={read.name}
          unit={read.unit}
          threshold={threshold}
          isBelow={isBelow}
          proposed={proposed}
          disabled={false}
          isTakenAtOnce
          onSide={(next) => onChoice({ isBelow: next })}
          onThreshold={(next) => onChoice({ threshold: next })}
          onLimit={(limit) => onChoice(limit)}
        />
      )}
      {isTaken && threshold !== null && (
        <Told read={read} choice={choice} limit={{ threshold, isBelow }} onChoice={onChoice} />
      )}
    </li>
  );
}

interface ToldProps extends Pick<GraphToTakeProps, 'read' | 'choice' | 'onChoice'> {
  readonly limit: NonNullable<ChosenGraph['limit']>;
}

/** When it was first past its threshold, as an event; and whether an alert would have told, as an action. */
function Told({ read, limit: { threshold, isBelow }, choice, onChoice }: ToldProps) {
  const incident = useIncident((current) => current);
  const signal = useMemo(
    () => newSignal(read, toId('found'), { threshold, isBelow }),
    [read, threshold, isBelow],
  );
  const event = signalEvent(incident, signal);
  const alert = alertQuestion(incident, signal);
  return (
    <div className={styles.told}>
      {event === null ? (
        <span>{`No event of its own: ${boundText(signal)} at no new moment.`}</span>
      ) : (
        <Checkbox checked={choice.hasEvent} onChecked={(hasEvent) => onChoice({ hasEvent })}>
          {`Add the event “${event.title}” at ${clockTime(event.at, incident.timeZone)}`}
        </Checkbox>
      )}
      {alert !== null && (
        <Checkbox checked={choice.hasAlert} onChecked={(hasAlert) => onChoice({ hasAlert })}>
          {`${alert.question} Add an alert as an action`}
        </Checkbox>
      )}
    </div>
  );
}
