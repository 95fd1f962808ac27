import { showExportError } from '#renderer/commands/exportDocument.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import { withAsked } from '#shared/domain/meeting/askedPeople.ts';
import { counted } from '#shared/text/phrases.ts';

/** Writes a sheet of questions for each responder into a folder, and notes in the incident whom it asked. */
export async function askResponders(store: AppStore, { api, now }: StoreDeps): Promise<void> {
  const { incident, file, showToast } = store.getState();
  if (incident === null || file === null) return;
  const { askablePeople } = await import('#shared/publication/replySheet/replySheet.ts');
  const people = askablePeople(incident);
  if (people.length === 0)
    return showToast(
      'Nobody is in the meeting or acts in the timeline yet. Add whom to ask under “In the room”.',
      'bad',
    );
  const answer = await api.request('sheets:write', { handle: file.handle, incident, people });
  if (!answer.ok) return void showExportError(store, answer.error);
  if (answer.value === null) return;
  showToast(
    `${counted(people.length, 'sheet')} of questions in “${fileNameOf(answer.value.folder)}”, to be sent to whom they name.`,
    'good',
    { topic: 'written', file: answer.value.first },
  );
  if (store.getState().incident?.id !== incident.id) return;
  const at = now();
  store.getState().edit({ label: 'Ask the responders', apply: (current) => withAsked(current, people, at) });
}
