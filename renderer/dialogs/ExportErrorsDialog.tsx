import styles from '#renderer/dialogs/ExportErrorsDialog.module.css';
import { FindingCard } from '#renderer/section/FindingCard.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { blockingFindings, findingKey } from '#shared/readiness/readiness.ts';
import { countedInWords } from '#shared/text/phrases.ts';

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
