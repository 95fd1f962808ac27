import styles from '#renderer/dialogs/ExportErrorsDialog.module.css';
import { FindingCard } from '#renderer/section/FindingCard.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import { blockingFindings, findingKey } from '#shared/readiness/readiness.ts';

/** What a reader would miss, to be read before the document leaves with it. */
export function ExportErrorsDialog() {
  const store = useAppStoreApi();
  const incident = useIncident((current) => current);
  const findings = blockingFindings(incident);
  const close = () => store.getState().closeDialog();
  const goToFirst = () => {
    close();
    const [first] = findings;
    if (first === undefined) return;
    const { section, id = '', field = '' } = first.place;
    store.getState().goTo(section, fieldKey(section, id, field));
  };
  const goOn = () => {
    store.getState().markErrorsRead(findings.map((finding) => findingKey(incident, finding)));
    close();
  };
  return (
    <Dialog
      size="large"
      title={findings.length === 1 ? 'One thing is missing' : `${findings.length} things are missing`}
      onClose={close}
    >
      <p>Whoever reads the document will look for this. It can leave as it is, too.</p>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={findingKey(incident, finding)}>
            <FindingCard finding={finding} onJump={close} />
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button onClick={goOn}>Export anyway</Button>
        <Button tone="primary" autoFocus onClick={goToFirst}>
          Go to the first
        </Button>
      </DialogActions>
    </Dialog>
  );
}
