import { type KeyboardEvent, useMemo } from 'react';
import { useCommands } from '#renderer/commands/CommandsContext.tsx';
import { keyOf } from '#renderer/commands/shortcutText.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import type { TimelineEdits } from '#renderer/edits/timelineEdits.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { AppStore } from '#renderer/store/appStore.ts';
import { withSelected } from '#renderer/store/shownEvents.ts';
import { COMMAND_IDS, type CommandId, commandInfo } from '#shared/commands/commandList.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';

/**
 * The single keys of an event that has the focus, in either view: the commands' own keys on what is
 * selected, 1 to 8 for its kind and that of all selected with it, Shift+1 to 6 for its milestones. True when
 * the key meant something.
 */
export function useEventKeys(): EventKeys {
  const store = useAppStoreApi();
  const { runCommand } = useCommands();
  const { timeline } = useEdits();
  return useMemo(() => eventKeys(store, runCommand, timeline), [store, runCommand, timeline]);
}

type EventKeys = (id: EventId, key: KeyboardEvent) => boolean;

function eventKeys(store: AppStore, runCommand: (id: CommandId) => void, edits: TimelineEdits): EventKeys {
  return (id, key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return false;
    const digit = /^Digit([1-8])$/.exec(key.code)?.[1];
    if (digit !== undefined) {
      setByDigit(store, edits, { id, index: Number(digit) - 1, isMilestone: key.shiftKey });
      return true;
    }
    const name = key.key === 'Backspace' ? 'Delete' : keyOf(key);
    const command = COMMAND_IDS.find((each) => commandInfo(each).eventKey === name);
    if (command === undefined || key.shiftKey) return false;
    store.getState().ensureSelected(id);
    runCommand(command);
    return true;
  };
}

interface Digit {
  readonly id: EventId;
  readonly index: number;
  readonly isMilestone: boolean;
}

function setByDigit(store: AppStore, edits: TimelineEdits, { id, index, isMilestone }: Digit): void {
  const name = MILESTONE_NAMES[index];
  const kind = EVENT_KINDS[index];
  const { incident } = store.getState();
  if (isMilestone && name !== undefined) {
    edits.setMilestone(name, incident?.milestones[name] === id ? null : id);
  } else if (!isMilestone && kind !== undefined) {
    edits.setKind(withSelected(store.getState(), id), kind);
  }
}

/** Names the place where an event stands among its fields: its card, or while it has no time its note in the tray. */
export const CARD = 'card';
