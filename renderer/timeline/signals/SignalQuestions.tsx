import { useEdits } from '#renderer/edits/EditsContext.tsx';
import {
  useAppStoreApi,
  useIncident,
  useIsReadOnly,
  useStoreDeps,
} from '#renderer/store/AppStoreContext.tsx';
import styles from '#renderer/timeline/signals/SignalDialog.module.css';
import { useAddSignalEvent } from '#renderer/timeline/signals/useAddSignalEvent.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { alertQuestion, signalEvent } from '#shared/rules/signalEvent.ts';
import { clockTime } from '#shared/time/formatTime.ts';

/** What a graph asks: whether the moment at which it was first above its threshold is an event, and an alert would have told. */
export function SignalQuestions({ signal }: { readonly signal: Signal }) {
  const incident = useIncident((current) => current);
  const isReadOnly = useIsReadOnly();
  const { newId } = useStoreDeps();
  const store = useAppStoreApi();
  const { actions } = useEdits();
  const add = useAddSignalEvent();
  const event = signalEvent(incident, signal);
  const alert = alertQuestion(incident, signal);
  if (isReadOnly || (event === null && alert === null)) return null;
  return (
    <ul className={styles.questions}>
      {event !== null && (
        <li className={styles.question}>
          <span>
            {clockTime(event.at, incident.timeZone)} {event.title}
          </span>
          <Button onClick={() => add(signal)}>Add event</Button>
        </li>
      )}
      {alert !== null && (
        <li className={styles.question}>
          <span>{alert.question}</span>
          <Button
            title={alert.action}
            onClick={() => {
              const { action: title, visibility } = alert;
              actions.addRead(newId<ActionId>(), { title, type: 'detect', visibility });
              store.getState().showToast(`Action item added: ${alert.action}`, 'good');
            }}
          >
            Add an alert as an action
          </Button>
        </li>
      )}
    </ul>
  );
}
