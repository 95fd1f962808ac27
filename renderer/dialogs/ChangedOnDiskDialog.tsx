import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import type { DiskChange } from '#shared/ipc/payloads.ts';

/** The file is no longer what was read: nothing is written until the person chose. */
export function ChangedOnDiskDialog({ change }: { readonly change: DiskChange['change'] }) {
  const store = useAppStoreApi();
  const isDeleted = change === 'deleted';
  return (
    <Dialog
      title={isDeleted ? 'The file was deleted or moved' : 'The file was changed outside Debrief'}
      onClose={() => store.getState().closeDialog()}
    >
      <p>
        {isDeleted
          ? 'What you see is kept in this window. Write it back to its place, or save it elsewhere.'
          : 'Another program wrote to it since it was opened. Nothing is overwritten until you choose.'}
      </p>
      <DialogActions>
        <Button onClick={() => void store.getState().saveCopy()}>Save mine as a copy…</Button>
        {!isDeleted && <Button onClick={() => void store.getState().takeTheirs()}>Take theirs</Button>}
        <Button tone="primary" onClick={() => void store.getState().keepMine()}>
          {isDeleted ? 'Write it back' : 'Keep mine'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
