import { CAPTURE_SPOT } from '#renderer/commands/meetingCommands.ts';
import type { CommandAction } from '#renderer/commands/runnableCommand.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isEditable, isMeetingUnderWay, isOpen } from '#renderer/store/selectors.ts';
import { selectedEvents } from '#renderer/store/shownEvents.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { CommandId } from '#shared/commands/commandList.ts';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { knownMoments } from '#shared/domain/timeline/knownMoments.ts';

type TimelineCommandId = Extract<CommandId, `timeline.${string}`>;

/** How the timeline is looked at, and the ways to put something into it. */
export function createTimelineCommands(store: AppStore): Record<TimelineCommandId, CommandAction> {
  const state = store.getState;
  const here = (run: () => void) => () => {
    state().goTo('timeline');
    run();
  };
  const toggleKnownThen = (): void => {
    const { incident, timelineView, setKnownThen } = state();
    // A room that sees the end first looks at everything else with hindsight.
    const first = knownMoments(incident?.timeline ?? [])[0] ?? null;
    setKnownThen(timelineView.knownThen === null ? first : null);
  };
  return {
    'timeline.add': {
      isEnabled: isEditable,
      // In a meeting there is one line to write in, above every section.
      run: () =>
        isMeetingUnderWay(state())
          ? state().focusHere(CAPTURE_SPOT)
          : state().goToSpot(placeSpot('timeline', 'entry')),
    },
    'timeline.paste': {
      isEnabled: isEditable,
      run: here(() => state().openDialog({ kind: 'pasteTimeline', text: '' })),
    },
    'timeline.switchView': {
      isEnabled: isOpen,
      run: here(() => {
        const { timelineView, setTimelineMode } = state();
        setTimelineMode(timelineView.mode === 'list' ? 'scale' : 'list');
      }),
    },
    'timeline.filter': {
      isEnabled: isOpen,
      run: here(state().toggleFilterBar),
    },
    'timeline.knownThen': { isEnabled: isOpen, run: here(toggleKnownThen) },
  };
}

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
