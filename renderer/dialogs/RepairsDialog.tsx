import styles from '#renderer/dialogs/RepairsDialog.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import type { OpenedIncident } from '#shared/ipc/payloads.ts';

/** Nobody reads more. */
const MOST_SHOWN = 200;

/** Lists the repairs made while reading the file, or why it can only be read; the file itself is untouched. */
export function RepairsDialog({ opened }: { readonly opened: OpenedIncident }) {
  const store = useAppStoreApi();
  const close = () => store.getState().closeDialog();
  const { isReadOnly, repairs } = opened;
  return (
    <Dialog
      size="large"
      title={isReadOnly ? 'Open for reading only' : 'The file was put right while reading'}
      onClose={close}
    >
      {isReadOnly && (
        <p>A newer Debrief wrote this file. It is shown as far as it is understood and never written to.</p>
      )}
      {repairs.length > 0 && (
        <>
          <p>Nothing was left out. The file on disk stays as it is until you edit something.</p>
          <DialogScroll as="ul" className={styles.list}>
            {repairs.slice(0, MOST_SHOWN).map(({ place, message }) => (
              <li key={`${place} ${message}`}>
                <code className={styles.place}>{place}</code> {message}
              </li>
            ))}
            {repairs.length > MOST_SHOWN && <li>{`and ${repairs.length - MOST_SHOWN} more like these`}</li>}
          </DialogScroll>
        </>
      )}
      <DialogActions>
        {isReadOnly && <Button onClick={() => void store.getState().saveCopy()}>Save a copy to edit…</Button>}
        <Button tone="primary" onClick={close}>
          Go on
        </Button>
      </DialogActions>
    </Dialog>
  );
}
