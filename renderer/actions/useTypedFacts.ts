import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { dueDays } from '#shared/domain/items/dueDays.ts';
import { typedAction } from '#shared/names/typedAction.ts';

/**
 * Reads the title of an action as the line below the list is read, `Alert at 80 %. Sarah, 14 March, P0`, once it is left:
 * only where nobody has said an owner or a day yet.
 */
export function useTypedFacts({ id, title, owner = '', due = '' }: ActionItem): () => void {
  const { now } = useStoreDeps();
  const store = useAppStoreApi();
  const { actions: edits } = useEdits();
  return () => {
    const { incident, file } = store.getState();
    if (incident === null || file?.isReadOnly === true || owner !== '' || due !== '') return;
    const read = typedAction(title, incident, dueDays(incident, now()));
    if (read.title.trim() === '' || (read.owner === undefined && read.due === undefined)) return;
    // One step with the words it was read from.
    edits.patch(id, read, 'Edit action', fieldKey({ place: 'actions', id, field: 'title' }));
  };
}
