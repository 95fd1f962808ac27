import { ErrorFacts } from '#renderer/dialogs/ErrorFacts.tsx';
import { FindingCard } from '#renderer/section/FindingCard.tsx';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import type { Audience } from '#shared/domain/incident/publication.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { ExportProgress } from '#shared/ipc/payloads.ts';
import { findingKey } from '#shared/readiness/findingName.ts';
import { blockingFindings } from '#shared/readiness/readiness.ts';
import { countedInWords } from '#shared/text/phrases.ts';
import styles from './ExportErrorsDialog.module.css';

const LOOKED_FOR: Record<Audience, string> = {
  internal: 'Whoever reads the document will look for this. It can leave as it is, too.',
  public:
    'Customers will look for this. It can leave without, but not with names from inside: it is searched for them first.',
};

/** What a reader would miss, to be read before the document leaves for an audience with it. */
export function ExportErrorsDialog({ audience }: { readonly audience: Audience }) {
  const store = useAppStoreApi();
  const incident = useIncident((current) => current);
  const findings = blockingFindings(incident, audience);
  const close = () => store.getState().closeDialog();
  const goToFirst = () => {
    close();
    const [first] = findings;
    if (first === undefined) return;
    store.getState().goToSpot(first.spot);
  };
  const goOn = () => {
    store.getState().markErrorsRead(findings.map((finding) => findingKey(incident, finding)));
    close();
  };
  return (
    <Dialog size="large" title={missingWords(findings.length, audience)} onClose={close}>
      <p>{LOOKED_FOR[audience]}</p>
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

function missingWords(count: number, audience: Audience): string {
  const words = `${countedInWords(count, 'thing is', 'things are')} missing`;
  return audience === 'public' ? `${words} from the public version` : words;
}

/** A failure in words: what happened, where, why, and what to do. */
export function ErrorDialog({ error }: { readonly error: AppError }) {
  const store = useAppStoreApi();
  const close = () => store.getState().closeDialog();
  const { title, advice } = ERROR_WORDS[error.code];
  return (
    <Dialog title={title} onClose={close}>
      <p>{advice}</p>
      <ErrorFacts facts={{ File: error.file, Place: error.place, Reason: error.reason }} />
      <DialogActions>
        <Button tone="primary" onClick={close}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** How far an export is; it can be stopped at any stage. */
export function ExportingDialog({ progress }: { readonly progress: ExportProgress }) {
  const { api } = useStoreDeps();
  const cancel = () => void api.request('export:cancel');
  return (
    <Dialog title="Exporting" onClose={cancel}>
      <ProgressBar label="Export progress" fraction={progress.fraction} />
      <p role="status">{progress.stage}…</p>
      <DialogActions>
        <Button onClick={cancel}>Cancel</Button>
      </DialogActions>
    </Dialog>
  );
}
