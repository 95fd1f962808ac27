import { showExportError } from '#renderer/commands/exportDocument.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { withAsked } from '#shared/domain/meeting/askedPeople.ts';

/** The sheets that were written: the folder, and the path of each person's, in the order in which they were asked for. */
export interface WrittenSheets {
  readonly folder: string;
  readonly paths: readonly string[];
}

/** Asks whom to write sheets of questions for, where there is anybody. */
export async function askResponders(store: AppStore): Promise<void> {
  const { askablePeople } = await import('#shared/publication/replySheet/replySheet.ts');
  const { incident, showToast, openDialog } = store.getState();
  if (incident === null) return;
  const people = askablePeople(incident);
  if (people.length > 0) return openDialog({ kind: 'askResponders', people });
  showToast(
    'Nobody is in the meeting or acts in the timeline yet. Add whom to ask under “In the room”.',
    'bad',
  );
}

/**
 * Writes a sheet of questions for each of them into a folder that the person chooses, and notes in the incident whom it
 * asked. Null where no folder was chosen, or where it failed, which is said.
 */
export async function writeSheets(
  store: AppStore,
  { api, now }: Pick<StoreDeps, 'api' | 'now'>,
  people: readonly string[],
): Promise<WrittenSheets | null> {
  const { incident, file } = store.getState();
  if (incident === null || file === null) return null;
  const answer = await api.request('sheets:write', { handle: file.handle, incident, people });
  if (!answer.ok) {
    await showExportError(store, answer.error);
    return null;
  }
  if (answer.value !== null && store.getState().incident?.id === incident.id) {
    const at = now();
    store
      .getState()
      .edit({ label: 'Ask the responders', apply: (current) => withAsked(current, people, at) });
  }
  return answer.value;
}
