import { shortcutText } from '#renderer/commands/shortcutText.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { CARD } from '#renderer/timeline/event/useEventKeys.ts';
import { commandInfo } from '#shared/commands/commandList.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { withChosenParts } from '#shared/import/draft/draftParts.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { accepted, type PastePlan } from '#shared/import/paste/pastePlan.ts';
import { addedWords, pasteCounts } from '#shared/import/paste/pasteWords.ts';

/**
 * Adds what a plan holds as one undo step, selects it, goes to the first of it and says how to undo it; false
 * when it holds nothing.
 */
export function useAcceptPaste(): (plan: PastePlan, draft: ImportDraft) => boolean {
  const store = useAppStoreApi();
  const { timeline } = useEdits();
  const { newId } = useStoreDeps();
  return (plan, draft) => {
    const taken = accepted(plan, newId);
    const events = taken.map(({ event }) => event);
    const chosen = new Set(plan.parts.filter(({ isTaken }) => isTaken).map(({ key }) => key));
    if (events.length === 0 && chosen.size === 0) return false;
    const [first] = timelineInOrder(events);
    const { goToSpot, closeDialog, selectAndClose, showToast, platform } = store.getState();
    const words = addedWords(pasteCounts(plan));
    timeline.addPasted({ events: taken, parts: withChosenParts(draft, chosen) }, `Paste ${words}`);
    closeDialog();
    selectAndClose(events.map(({ id }) => id));
    if (first !== undefined) goToSpot({ place: 'timeline', id: first.id, field: CARD });
    const keys = shortcutText(commandInfo('edit.undo').shortcut ?? '', platform);
    showToast(`${words} added. ${keys} takes them out again.`, 'good');
    return true;
  };
}
