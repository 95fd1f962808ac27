import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { ErrorFacts } from '#renderer/dialogs/ErrorFacts.tsx';
import styles from '#renderer/dialogs/SyncingDialog.module.css';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import type { AppError, AppErrorCode } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import { SYNC_STAGES, type SyncStage } from '#shared/ipc/syncStages.ts';

/** What a sync does now; it can be stopped while it waits for the network. */
export function SyncingDialog({ stage }: { readonly stage: SyncStage }) {
  const { api } = useStoreDeps();
  const cancel = () => void api.request('sync:cancel');
  const fraction = (SYNC_STAGES.indexOf(stage) + 1) / (SYNC_STAGES.length + 1);
  return (
    <Dialog title="Syncing" onClose={cancel}>
      <div className={styles.stage}>
        <ProgressBar label="Sync progress" fraction={fraction} />
        <p role="status">{stage}…</p>
        <p className={styles.hint}>If you cancel, what was committed or merged stays.</p>
      </div>
      <DialogActions>
        <Button onClick={cancel}>Cancel</Button>
      </DialogActions>
    </Dialog>
  );
}

/** What the reason of a refusal is, where it is not in Git's own words. */
const REASON_NAMES: Partial<Record<AppErrorCode, string>> = {
  'git-busy': 'Lock',
  'git-hook-refused': 'It said',
  'git-not-merged': 'Files',
  'git-unfinished': 'Marked by',
};

/** Why a sync was refused, in words and in Git's own. Once that is put right it goes on from here. */
export function SyncRefusedDialog({ error }: { readonly error: AppError }) {
  const store = useAppStoreApi();
  const { run } = useCommand('file.sync');
  const close = () => store.getState().closeDialog();
  const { title, advice } = ERROR_WORDS[error.code];
  return (
    <Dialog title={title} onClose={close}>
      <p>{advice}</p>
      <ErrorFacts facts={{ Folder: error.file, [REASON_NAMES[error.code] ?? 'Git said']: error.reason }} />
      <DialogActions>
        <Button onClick={close}>Close</Button>
        <Button tone="primary" autoFocus onClick={run}>
          Sync again
        </Button>
      </DialogActions>
    </Dialog>
  );
}
