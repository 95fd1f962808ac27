import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { alertQuestion, eventOfSignal } from '#shared/rules/signalEvent.ts';

/** Adds the event that a graph proposes, and asks at the graph whether an alert would have told. */
export function useAddSignalEvent(): (signal: Signal) => void {
  const store = useAppStoreApi();
  const { newId } = useStoreDeps();
  const { timeline } = useEdits();
  return (signal) => {
    const { incident, dialog, openDialog, showToast } = store.getState();
    const event = incident === null ? null : eventOfSignal(incident, signal, newId<EventId>());
    if (incident === null || event === null) return;
    timeline.add(event);
    showToast(`Event added at ${eventClock(event, incident.timeZone)}`, 'good');
    if (dialog === null && alertQuestion(incident, signal) !== null)
      openDialog({ kind: 'signal', id: signal.id });
  };
}
