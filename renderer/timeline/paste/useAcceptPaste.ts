import { shortcutText } from '#renderer/commands/shortcutText.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { commandInfo } from '#shared/commands/commandList.ts';
import { addEvents } from '#shared/domain/addEvents.ts';
import { acceptedEvents, type PastePlan } from '#shared/import/pastePlan.ts';
import { addedWords, pasteCounts } from '#shared/import/pasteWords.ts';

/** Adds what a plan holds as one undo step, selects it in the timeline and says how to undo it. */
export function useAcceptPaste(): (plan: PastePlan) => void {
  const store = useAppStoreApi();
  const { newId } = useStoreDeps();
  return (plan) => {
    const events = acceptedEvents(plan, newId);
    if (events.length === 0) return;
    const { edit, endBurst, closeDialog, changeTimelineView, showToast, platform } = store.getState();
    const words = addedWords(pasteCounts(plan));
    endBurst();
    edit({ label: `Paste ${words}`, apply: (incident) => addEvents(incident, events) });
    closeDialog();
    changeTimelineView({ selection: events.map(({ id }) => id), openId: null });
    const keys = shortcutText(commandInfo('edit.undo').shortcut ?? '', platform);
    showToast(`${words} added. ${keys} takes them out again.`, 'good');
  };
}
