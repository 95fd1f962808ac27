import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { StatusPageProvider } from '#shared/publication/statusPageProvider.ts';

const COPIED = { title: 'Title copied', body: 'Text copied' } as const;

/** Puts a part of what a status page gets on the clipboard, once it is searched for private words. */
export function useStatusPageCopy(provider: StatusPageProvider): (part: 'title' | 'body') => Promise<void> {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  return async (part) => {
    const { incident, showToast, openDialog } = store.getState();
    if (incident === null) return;
    const answer = await api.request('statusPage:copy', { incident, provider, part });
    if (answer.ok) showToast(`${COPIED[part]}, made from the public version`, 'good');
    else openDialog({ kind: 'error', error: answer.error });
  };
}
