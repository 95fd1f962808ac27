import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { errorLine } from '#shared/errors/errorWords.ts';

/** Has the system open an address; the main process checks it once more, and says where it refuses. */
export function useOpenLink(): (url: string) => void {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  return async (url) => {
    const answer = await api.request('link:open', { url });
    if (!answer.ok) store.getState().showToast(errorLine(answer.error), 'bad');
  };
}
