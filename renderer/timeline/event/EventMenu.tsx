import { useCommands } from '#renderer/commands/CommandsContext.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { VISIBILITY_OPTIONS } from '#renderer/section/incidentWords.ts';
import { SIGNED_KIND_OPTIONS } from '#renderer/section/KindIcon.tsx';
import { useAppStore, useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { selectedEvents, withSelected } from '#renderer/store/shownEvents.ts';
import { Menu, MenuItem, MenuLine, Submenu } from '#renderer/ui/Menu.tsx';
import { MenuCheck, MenuChoice } from '#renderer/ui/MenuChoice.tsx';
import { type CommandId, commandInfo } from '#shared/commands/commandList.ts';
import { causesCiting } from '#shared/domain/causes/causesCiting.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

interface EventMenuProps {
  readonly event: TimelineEvent;
  /** Of its button: -1 where the event itself is the one stop of the Tab key, and the menu key opens the list. */
  readonly tabIndex?: number;
}

/** What can be done with an event, or with all that are selected together with it. */
export function EventMenu({ event, tabIndex = 0 }: EventMenuProps) {
  const isReadOnly = useIsReadOnly();
  const { timeline: edits } = useEdits();
  const store = useAppStoreApi();
  const all = () => withSelected(store.getState(), event.id);
  const milestones = useIncident((incident) => incident.milestones);
  if (isReadOnly) return null;
  const command = (id: CommandId, label?: string) => <EventCommand id={id} event={event} label={label} />;
  return (
    <Menu label={`More for ${event.title || 'this event'}`} tabIndex={tabIndex}>
      {command('event.moveTo', 'Move to…')}
      {event.precision === 'approximate' && command('event.confirmTime')}
      <MenuLine />
      <Submenu label="Kind">
        <MenuChoice
          label="Kind"
          value={shownKind(event)}
          options={SIGNED_KIND_OPTIONS}
          onValue={(kind) => edits.setKind(all(), kind)}
        />
      </Submenu>
      <Submenu label="Milestones">
        {MILESTONE_NAMES.map((name) => (
          <MenuCheck
            key={name}
            isChecked={milestones[name] === event.id}
            onChecked={(isSet) => edits.setMilestone(name, isSet ? event.id : null)}
          >
            {MILESTONE_WORDS[name].label}
          </MenuCheck>
        ))}
      </Submenu>
      <Submenu label="Who may see it">
        <MenuChoice
          label="Who may see it"
          value={event.visibility}
          options={VISIBILITY_OPTIONS}
          onValue={(visibility) => edits.patchAll(all(), { visibility }, 'Change who may see it')}
        />
      </Submenu>
      {command('event.keyMoment')}
      <CitingItems event={event} />
      {command('picture.add')}
      <MenuLine />
      {command('event.insertAfter')}
      {command('event.duplicate', 'Duplicate')}
      {command('event.split', 'Split…')}
      {command('event.merge', 'Merge selected into one')}
      <MenuLine />
      {event.actor !== undefined && (
        <MenuItem
          onSelect={() => store.getState().openDialog({ kind: 'renamePerson', name: event.actor ?? '' })}
        >
          Rename {event.actor} everywhere…
        </MenuItem>
      )}
      {command('event.remove', 'Delete')}
    </Menu>
  );
}

/** Where the event is evidence: what its chip leads to, for the keyboard too. */
function CitingItems({ event }: { readonly event: TimelineEvent }) {
  const store = useAppStoreApi();
  const citing = useIncident((incident) => causesCiting(incident.causes, event.id));
  if (citing.length === 0) return null;
  return (
    <Submenu label="Go to a why">
      {citing.map(({ id, answer }) => (
        <MenuItem
          key={id}
          onSelect={() => store.getState().goToSpot({ place: 'causes', id, field: 'answer' })}
        >
          {quotedWords(answer)}
        </MenuItem>
      ))}
    </Submenu>
  );
}

interface EventCommandProps {
  readonly id: CommandId;
  readonly event: TimelineEvent;
  /** What it is called here, where the event is known. */
  readonly label: string | undefined;
}

/** A command on the selection; an event outside the selection is selected first. */
function EventCommand({ id, event, label }: EventCommandProps) {
  const store = useAppStoreApi();
  const { runCommand } = useCommands();
  const { title, eventKey } = commandInfo(id);
  const isAlone = useAppStore((state) => {
    const selected = selectedEvents(state);
    return selected.length < 2 || !selected.includes(event.id);
  });
  return (
    <MenuItem
      keys={eventKey}
      isDisabled={id === 'event.merge' && isAlone}
      onSelect={() => {
        store.getState().ensureSelected(event.id);
        runCommand(id);
      }}
    >
      {label ?? title}
    </MenuItem>
  );
}
