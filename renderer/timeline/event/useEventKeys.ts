import type { KeyboardEvent } from 'react';
import { useCommandActions } from '#renderer/commands/CommandsContext.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { withSelected } from '#renderer/store/shownEvents.ts';
import { useEventEdits } from '#renderer/timeline/event/useEventEdits.ts';
import { COMMAND_IDS, commandInfo } from '#shared/commands/commandList.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';

/**
 * The single keys of an event that has the focus, in either view: the commands' own keys on what is
 * selected, 1 to 8 for its kind and that of all selected with it, Shift+1 to 6 for its milestones. True when
 * the key meant something.
 */
export function useEventKeys(): (id: EventId, key: KeyboardEvent) => boolean {
  const store = useAppStoreApi();
  const actions = useCommandActions();
  const edits = useEventEdits();
  return (id, key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return false;
    const digit = /^Digit([1-8])$/.exec(key.code)?.[1];
    if (digit !== undefined) return setByDigit(id, Number(digit) - 1, key.shiftKey);
    const name = key.key === 'Backspace' ? 'Delete' : key.key;
    const command = COMMAND_IDS.find((each) => commandInfo(each).eventKey === keyName(name));
    if (command === undefined || key.shiftKey) return false;
    store.getState().ensureSelected(id);
    if (actions[command].isEnabled(store.getState())) actions[command].run();
    return true;
  };

  function setByDigit(id: EventId, index: number, isMilestone: boolean): boolean {
    const name = MILESTONE_NAMES[index];
    const kind = EVENT_KINDS[index];
    const { incident } = store.getState();
    if (isMilestone && name !== undefined) {
      edits.setMilestone(name, incident?.milestones[name] === id ? null : id);
    } else if (!isMilestone && kind !== undefined) {
      edits.patchAll(withSelected(store.getState(), id), { kind }, 'Change kind');
    }
    return true;
  }
}

function keyName(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}
