import { FilterIcon } from 'lucide-react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { isFiltering } from '#shared/domain/timeline/timelineFilter.ts';

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
