import type { CommandAction } from '#renderer/commands/runnableCommand.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isEditable } from '#renderer/store/selectors.ts';
import { selectedEvents } from '#renderer/store/shownEvents.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { CommandId } from '#shared/commands/commandList.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';

type EventCommandId = Extract<CommandId, `event.${string}`>;

/** What can be done with the selected events of the timeline, from a card's menu, its keys or the palette. */
export function createEventCommands(
  store: AppStore,
  { timeline }: Pick<Edits, 'timeline'>,
): Record<EventCommandId, CommandAction> {
  const state = store.getState;
  const withSelection = (run: (ids: readonly EventId[]) => void, atLeast = 1): CommandAction => ({
    isEnabled: (current) => isAtTimeline(current) && selectedEvents(current).length >= atLeast,
    run: () => run(selectedEvents(state())),
  });
  const split = ([id]: readonly EventId[]): void => {
    if (id !== undefined) state().openDialog({ kind: 'splitEvent', id });
  };
  return {
    'event.moveTo': withSelection((ids) => state().openDialog({ kind: 'moveEvents', ids })),
    'event.confirmTime': withSelection(timeline.confirmTimes),
    'event.keyMoment': withSelection(timeline.toggleKeyMoment),
    'event.insertAfter': withSelection((ids) => timeline.insertBeside(ids.at(-1), 'after')),
    'event.duplicate': withSelection(timeline.duplicate),
    'event.split': withSelection(split),
    'event.merge': withSelection(timeline.merge, 2),
    'event.remove': withSelection(timeline.remove),
  };
}

function isAtTimeline(state: AppState): boolean {
  return isEditable(state) && state.place === 'timeline';
}
