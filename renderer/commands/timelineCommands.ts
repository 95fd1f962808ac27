import type { CommandAction } from '#renderer/commands/runnableCommand.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isEditable, isOpen } from '#renderer/store/selectors.ts';
import type { CommandId } from '#shared/commands/commandList.ts';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
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
    const last = knownMoments(incident?.timeline ?? []).at(-1) ?? null;
    setKnownThen(timelineView.knownThen === null ? last : null);
  };
  return {
    'timeline.add': {
      isEnabled: isEditable,
      run: () => state().goToSpot(placeSpot('timeline', 'entry')),
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
