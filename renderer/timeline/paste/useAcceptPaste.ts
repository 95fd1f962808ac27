import { shortcutText } from '#renderer/commands/shortcutText.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { CARD } from '#renderer/timeline/event/eventKeys.ts';
import { commandInfo } from '#shared/commands/commandList.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { acceptedEvents, type PastePlan } from '#shared/import/paste/pastePlan.ts';
import { addedWords, pasteCounts } from '#shared/import/paste/pasteWords.ts';

/**
 * Adds what a plan holds as one undo step, selects it, goes to the first of it and says how to undo it; false
 * when it holds nothing.
 */
export function useAcceptPaste(): (plan: PastePlan) => boolean {
  const store = useAppStoreApi();
  const { timeline } = useEdits();
  const { newId } = useStoreDeps();
  return (plan) => {
    const events = acceptedEvents(plan, newId);
    const [first] = timelineInOrder(events);
    if (first === undefined) return false;
    const { goToSpot, closeDialog, selectAndClose, showToast, platform } = store.getState();
    const words = addedWords(pasteCounts(plan));
    timeline.addPasted(events, `Paste ${words}`);
    closeDialog();
    selectAndClose(events.map(({ id }) => id));
    goToSpot({ place: 'timeline', id: first.id, field: CARD });
    const keys = shortcutText(commandInfo('edit.undo').shortcut ?? '', platform);
    showToast(`${words} added. ${keys} takes them out again.`, 'good');
    return true;
  };
}
