import { FilterIcon } from 'lucide-react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { computerZone } from '#renderer/store/computerZone.ts';
import { isMeetingUnderWay } from '#renderer/store/selectors.ts';
import type { TimelineView } from '#renderer/store/slices/timelineViewState.ts';
import styles from '#renderer/timeline/TimelineSection.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { isFiltering } from '#shared/domain/timeline/timelineFilter.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { zoneOffsetLabel } from '#shared/time/zonedTime.ts';

const MODES = [
  { value: 'list', label: 'List' },
  { value: 'scale', label: 'Scale' },
] as const;

/** The tools of the timeline's head: how it is looked at, and the ways to put something in. */
export function TimelineTools() {
  const store = useAppStoreApi();
  const mode = useAppStore(({ timelineView }) => timelineView.mode);
  const isFilterShown = useAppStore(({ timelineView }) => timelineView.isFilterShown);
  const hasFilter = useAppStore(({ timelineView }) => isFiltering(timelineView.filter));
  const isInMeeting = useAppStore(isMeetingUnderWay);
  const isThen = useAppStore(({ timelineView }) => timelineView.knownThen !== null);
  const filter = useCommand('timeline.filter');
  const paste = useCommand('timeline.paste');
  const add = useCommand('timeline.add');
  return (
    <>
      <SegmentedControl
        label="View of the timeline"
        value={mode}
        options={MODES}
        onValue={store.getState().setTimelineMode}
      />
      <Button aria-label="Filter" title="Filter" aria-expanded={isFilterShown} onClick={filter.run}>
        <FilterIcon aria-hidden="true" fill={hasFilter ? 'currentColor' : 'none'} />
      </Button>
      <Button disabled={!paste.isEnabled} onClick={paste.run}>
        Paste…
      </Button>
      {/* In a meeting the next block is the one thing that stands out, at a moment of "known then" the next moment. */}
      <Button
        tone={isInMeeting || isThen ? 'plain' : 'primary'}
        className={styles.add}
        disabled={!add.isEnabled}
        onClick={add.run}
      >
        Add event
        <CommandKeys id="timeline.add" />
      </Button>
    </>
  );
}

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

/** `Berlin, UTC+1`: the offset at the first event, once for the whole timeline. */
function zoneText(timeZone: string, first: Timestamp | null): string {
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  if (first === null) return city;
  const offset = zoneOffsetLabel(first, timeZone);
  return offset === timeZone ? offset : `${city}, ${offset.replace(/([+-])0?(\d+):00$/, '$1$2')}`;
}
