import { computerZone } from '#renderer/fields/computerZone.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { TimelineView } from '#renderer/store/slices/timelineViewState.ts';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { zoneOffsetLabel } from '#shared/time/zonedTime.ts';

type Clock = TimelineView['clock'];

/** By whose clock the times are shown, with its offset from UTC. */
export function ClockChoice() {
  const store = useAppStoreApi();
  const clock = useAppStore(({ timelineView }) => timelineView.clock);
  const timeZone = useIncident((incident) => incident.timeZone);
  const first = useIncident((incident) => placedEvents(incident.timeline)[0]?.occurredAt ?? null);
  // Once the incident itself is in UTC, that is one choice, not two.
  const isTwice = clock === 'utc' && timeZone === 'UTC';
  const options: readonly { readonly value: Clock; readonly label: string }[] = [
    { value: 'incident', label: zoneText(timeZone, first) },
    ...(timeZone === 'UTC' ? [] : [{ value: 'utc', label: 'UTC' } as const]),
    { value: 'computer', label: `This computer: ${zoneText(computerZone(), first)}` },
  ];
  return (
    <Select
      aria-label="Times shown in"
      look="inline"
      value={isTwice ? 'incident' : clock}
      options={options}
      onValue={store.getState().setClock}
    />
  );
}

/** `Europe/Berlin, UTC+01:00`: the offset at the first event, once for the whole timeline. */
function zoneText(timeZone: string, first: Timestamp | null): string {
  if (first === null) return timeZone;
  const offset = zoneOffsetLabel(first, timeZone);
  return offset === timeZone ? offset : `${timeZone}, ${offset}`;
}
