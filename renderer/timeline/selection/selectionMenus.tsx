import { ChevronDownIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { VISIBILITY_OPTIONS } from '#renderer/section/incidentWords.ts';
import { SIGNED_KIND_OPTIONS } from '#renderer/section/KindIcon.tsx';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { eventTimeText } from '#renderer/timeline/event/eventTimeText.ts';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/selection/SelectionBar.module.css';
import { Menu, MenuItem, MenuLine } from '#renderer/ui/Menu.tsx';
import { MenuCheck, MenuChoice } from '#renderer/ui/MenuChoice.tsx';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { actorsOf } from '#shared/domain/timeline/timelineFilter.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { eachPersonOnce } from '#shared/text/onePerson.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

interface SelectionMenuProps {
  /** Two or more events that are there. */
  readonly ids: readonly EventId[];
}

export function KindMenu({ ids }: SelectionMenuProps) {
  const { timeline } = useEdits();
  const events = useSelected(ids);
  return (
    <Menu label="Kind of the selected events" trigger={<Word text="Kind" />} align="start">
      <MenuChoice
        label="Kind"
        value={shared(events.map(shownKind))}
        options={SIGNED_KIND_OPTIONS}
        onValue={(kind) => timeline.setKind(ids, kind)}
      />
    </Menu>
  );
}

export function VisibilityMenu({ ids }: SelectionMenuProps) {
  const { timeline } = useEdits();
  const events = useSelected(ids);
  return (
    <Menu label="Seen by: the selected events" trigger={<Word text="Seen by" />} align="start">
      <MenuChoice
        label="Who may see it"
        value={shared(events.map(({ visibility }) => visibility))}
        options={VISIBILITY_OPTIONS}
        onValue={(visibility) => timeline.patchAll(ids, { visibility }, 'Change who may see it')}
      />
    </Menu>
  );
}

export function ActorMenu({ ids }: SelectionMenuProps) {
  const store = useAppStoreApi();
  const { timeline } = useEdits();
  const events = useSelected(ids);
  const actors = eachPersonOnce(actorsOf(useIncident((incident) => incident.timeline)));
  const set = (actor: string | undefined) => timeline.patchAll(ids, { actor }, 'Change who');
  return (
    <Menu label="Who did the selected events" trigger={<Word text="Who" />} align="start">
      {actors.length > 0 && (
        <MenuChoice
          label="Who"
          value={shared(events.map(({ actor = '' }) => actor))}
          options={actors.map((actor) => ({ value: actor, label: actor }))}
          onValue={set}
        />
      )}
      <MenuLine />
      <MenuItem onSelect={() => store.getState().openDialog({ kind: 'setActor', ids })}>
        Somebody else…
      </MenuItem>
      <MenuItem onSelect={() => set(undefined)}>Nobody</MenuItem>
    </Menu>
  );
}

/** The incident was mitigated and resolved with the last of several events, all else was so from the first on. */
const BY_THE_LAST: ReadonlySet<MilestoneName> = new Set(['mitigated', 'resolved']);

/** A milestone is one event; the menu says which of the selected it would be. */
export function MilestoneMenu({ ids }: SelectionMenuProps) {
  const { timeline } = useEdits();
  const timeZone = useShownZone();
  const milestones = useIncident((incident) => incident.milestones);
  const events = useSelected(ids);
  return (
    <Menu label="Milestones of the selected events" trigger={<Word text="Milestone" />} align="start">
      {MILESTONE_NAMES.map((name) => {
        const marked = events.find(({ id }) => id === milestones[name]);
        const event = marked ?? (BY_THE_LAST.has(name) ? events.at(-1) : events[0]);
        if (event === undefined) return null;
        return (
          <MenuCheck
            key={name}
            isChecked={marked !== undefined}
            onChecked={(isSet) => timeline.setMilestone(name, isSet ? event.id : null)}
          >
            {MILESTONE_WORDS[name].label}: {eventTimeText(event, timeZone)}
          </MenuCheck>
        );
      })}
    </Menu>
  );
}

/** In order of time. */
function useSelected(ids: readonly EventId[]): readonly TimelineEvent[] {
  const timeline = useIncident((incident) => incident.timeline);
  return timelineInOrder(timeline).filter(({ id }) => ids.includes(id));
}

/** What all of them are; empty where they differ, so that nothing is ticked. */
function shared<Value extends string>(values: readonly Value[]): Value | '' {
  const [first = ''] = values;
  return values.every((value) => value === first) ? first : '';
}

function Word({ text }: { readonly text: string }) {
  return (
    <span className={styles.word}>
      {text}
      <ChevronDownIcon aria-hidden="true" />
    </span>
  );
}
