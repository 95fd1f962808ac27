import { useCallback } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { removeCause } from '#shared/domain/causes/causeEdits.ts';
import { childrenOf } from '#shared/domain/causes/causeTree.ts';

/** Removes the selected answer with what is below; its next sibling, the one before, or its parent is then selected. */
export function useCauseRemoval(): () => void {
  const store = useAppStoreApi();
  return useCallback(() => {
    const { incident, causesView, edit, selectCause } = store.getState();
    const gone = incident?.causes.find(({ id }) => id === causesView.selectedId);
    if (gone === undefined || incident === null) return;
    const siblings = childrenOf(incident.causes, gone.parentId);
    const index = siblings.indexOf(gone);
    const next = siblings[index + 1] ?? siblings[index - 1];
    edit({ label: 'Delete cause', apply: (current) => removeCause(current, gone.id) });
    selectCause(next?.id ?? gone.parentId);
  }, [store]);
}
