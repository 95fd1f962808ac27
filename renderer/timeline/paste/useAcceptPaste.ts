import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { CARD } from '#renderer/timeline/event/useEventKeys.ts';
import type { ReadPlan } from '#renderer/timeline/paste/usePastePreview.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { withChosenParts } from '#shared/import/draft/draftParts.ts';
import { accepted } from '#shared/import/paste/pastePlan.ts';
import { addedWords, pasteCounts } from '#shared/import/paste/pasteWords.ts';
import { joinedCount, joinedMoments } from '#shared/import/paste/toldTwice.ts';
import { withPasted } from '#shared/import/paste/withPasted.ts';

/**
 * Adds what a plan holds as one undo step, selects it, goes to the first of it and says how to undo it; false
 * when it holds nothing.
 */
export function useAcceptPaste(): (read: ReadPlan) => boolean {
  const store = useAppStoreApi();
  const { timeline } = useEdits();
  const { newId } = useStoreDeps();
  return ({ plan, reading: { draft }, twice: { moments, answer } }) => {
    const taken = accepted(plan, newId);
    const events = taken.map(({ event }) => event);
    const chosen = new Set(plan.parts.filter(({ isTaken }) => isTaken).map(({ key }) => key));
    if (events.length === 0 && chosen.size === 0) return false;
    const { goToSpot, closeDialog, selectAndClose, showUndoable } = store.getState();
    const words = addedWords(pasteCounts(plan, joinedCount(moments, answer)));
    const ids = new Map(taken.map(({ key, event }) => [key, event.id]));
    const joined = joinedMoments(moments, answer, (key) => ids.get(key));
    const pasted = { events: taken, joined, parts: withChosenParts(draft, chosen) };
    timeline.addPasted(`Paste ${words}`, (incident) => withPasted(incident, pasted, newId));
    closeDialog();
    const left = new Set(store.getState().incident?.timeline.map(({ id }) => id));
    const shown = events.filter(({ id }) => left.has(id));
    selectAndClose(shown.map(({ id }) => id));
    const [first] = timelineInOrder(shown);
    if (first !== undefined) goToSpot({ place: 'timeline', id: first.id, field: CARD });
    showUndoable(`${words} added.`, 'good');
    return true;
  };
}
