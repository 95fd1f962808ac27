import type { Commands } from '#renderer/commands/commands.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { COMMAND_IDS } from '#shared/commands/commandList.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

/** Tells the native menu what can run, and runs what is clicked there. Returns the function that ends both. */
export function connectMenu(
  store: AppStore,
  { isEnabled, runCommand }: Commands,
  api: DesktopApi,
): () => void {
  let shown = '';
  const show = (): void => {
    const enabled = COMMAND_IDS.filter((id) => isEnabled(id, store.getState()));
    if (enabled.join() === shown) return;
    shown = enabled.join();
    void api.request('menu:state', { enabled });
  };
  show();
  const unsubscribe = store.subscribe(show);
  const endRuns = api.subscribe('command:run', ({ id }) => runCommand(id));
  return () => {
    unsubscribe();
    endRuns();
  };
}
