import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';

/** What a sync does now; it can be stopped while it waits for the network. */
export function SyncingDialog({ stage }: { readonly stage: string }) {
  const { api } = useStoreDeps();
  const cancel = () => void api.request('sync:cancel');
  return (
    <Dialog title="Syncing" onClose={cancel}>
      <p role="status">{stage}…</p>
      <DialogActions>
        <Button onClick={cancel}>Cancel</Button>
      </DialogActions>
    </Dialog>
  );
}
