import { useCallback } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { Edit } from '#renderer/store/slices/documentState.ts';

/** Changes the open incident; nothing happens while none is open or it can only be read. */
export function useEdit(): (edit: Edit) => void {
  const store = useAppStoreApi();
  return useCallback((edit) => store.getState().edit(edit), [store]);
}
