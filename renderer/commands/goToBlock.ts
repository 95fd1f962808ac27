import type { AppStore } from '#renderer/store/appStore.ts';
import { placeTitle } from '#shared/domain/incident/sections.ts';
import { BLOCK_PLACES } from '#shared/meeting/blockPlace.ts';
import { latestReplay } from '#shared/meeting/replayLog.ts';

/** Shows the section that the current block works on, and says so when nobody asked for it. */
export function goToBlock(store: AppStore, { isTold }: { readonly isTold: boolean }): void {
  const { incident, place, goTo, toasts, showToast, dismissToast } = store.getState();
  if (incident === null) return;
  const replay = latestReplay(incident.meeting);
  const block = replay === null ? undefined : incident.meeting.plan[replay.current];
  if (block === undefined) return;
  const target = BLOCK_PLACES[block.kind];
  if (target === place) return;
  goTo(target);
  if (!isTold) return;
  const words = 'The desk went along to ';
  // One message stays, the newest, however fast the blocks change.
  for (const { id, text } of toasts) if (text.startsWith(words)) dismissToast(id);
  showToast(`${words}${placeTitle(target)}`);
}
