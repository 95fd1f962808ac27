import { FilterIcon } from 'lucide-react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { computerZone } from '#renderer/store/computerZone.ts';
import { selectedEvents } from '#renderer/store/shownEvents.ts';
import type { TimelineView } from '#renderer/store/slices/timelineViewState.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { CommandId } from '#shared/commands/commandList.ts';
import { isFiltering } from '#shared/domain/timeline/timelineFilter.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { zoneOffsetLabel } from '#shared/time/zonedTime.ts';
import styles from './TimelineTools.module.css';

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
      <Button aria-expanded={isFilterShown} onClick={filter.run}>
        {hasFilter && <FilterIcon aria-hidden="true" />}
        Filter
      </Button>
      <Button disabled={!paste.isEnabled} onClick={paste.run}>
        Paste…
      </Button>
      <Button tone="primary" disabled={!add.isEnabled} onClick={add.run}>
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

/** `Europe/Berlin, UTC+01:00`: the offset at the first event, once for the whole timeline. */
function zoneText(timeZone: string, first: Timestamp | null): string {
  if (first === null) return timeZone;
  const offset = zoneOffsetLabel(first, timeZone);
  return offset === timeZone ? offset : `${timeZone}, ${offset}`;
}

const TOOLS: readonly (readonly [CommandId, string])[] = [
  ['event.moveTo', 'Move to…'],
  ['event.merge', 'Merge'],
  ['event.duplicate', 'Duplicate'],
  ['event.remove', 'Delete'],
];

/** What can be done with several selected events at once. */
export function SelectionBar() {
  const store = useAppStoreApi();
  const count = useAppStore((state) => selectedEvents(state).length);
  if (count < 2) return null;
  return (
    <div role="toolbar" aria-label="Selected events" className={styles.bar}>
      <span className={styles.count}>{count} selected</span>
      {TOOLS.map(([id, label]) => (
        <SelectionTool key={id} id={id} label={label} />
      ))}
      <Button tone="quiet" onClick={store.getState().clearSelection}>
        Clear
      </Button>
    </div>
  );
}

function SelectionTool({ id, label }: { readonly id: CommandId; readonly label: string }) {
  const command = useCommand(id);
  return (
    <Button tone="quiet" disabled={!command.isEnabled} onClick={command.run}>
      {label}
    </Button>
  );
}
