import { ErrorFacts } from '#renderer/dialogs/ErrorFacts.tsx';
import { FindingCard } from '#renderer/section/FindingCard.tsx';
import { useAppStore, useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import type { Audience } from '#shared/domain/incident/publication.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { ExportProgress } from '#shared/ipc/payloads.ts';
import { type AskedFinding, askedBeforeLeaving } from '#shared/readiness/askedBeforeLeaving.ts';
import { NAME_RULE } from '#shared/readiness/publicTextFindings.ts';
import { counted, countedInWords } from '#shared/text/phrases.ts';
import styles from './ExportErrorsDialog.module.css';

const LOOKED_FOR: Record<Audience, string> = {
  internal: 'Whoever reads the document will look for this. It can leave as it is, too.',
  public:
    'Customers will look for this. It can leave without, but not with names from inside: it is searched for them first.',
};

const NAMES_ONLY =
  'Names from inside never leave by themselves: say what stands for each outside, or that it may be public.';

const DECIDED = 'It can leave now.';

const WORDS_ONLY =
  'Customers will read these words. They can leave as they are, but not with names from inside: they are searched for first.';

/** What a reader would miss and what customers should not read, to be read before the document leaves with it. */
export function ExportErrorsDialog({ audience }: { readonly audience: Audience }) {
  const store = useAppStoreApi();
  const incident = useIncident((current) => current);
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  const asked = askedBeforeLeaving(incident, audience, { terms, dismissed });
  const names = asked.filter(isName).length;
  const missing = asked.filter(isMissing).length - names;
  const hints = asked.length - names - missing;
  const close = () => store.getState().closeDialog();
  const goToFirst = () => {
    close();
    const [first] = asked;
    if (first === undefined) return;
    store.getState().goToSpot(first.finding.spot);
  };
  const goOn = () => {
    store.getState().markErrorsRead(asked.map(({ key }) => key));
    close();
  };
  return (
    <Dialog size="large" title={titleWords({ missing, names, hints }, audience)} onClose={close}>
      <p>{missing > 0 ? LOOKED_FOR[audience] : names > 0 ? NAMES_ONLY : hints > 0 ? WORDS_ONLY : DECIDED}</p>
      <ul className={styles.list}>
        {asked.map(({ finding, key }) => (
          <li key={key}>
            <FindingCard finding={finding} onJump={close} />
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        {asked.length === 0 ? (
          <Button tone="primary" onClick={goOn}>
            Export
          </Button>
        ) : (
          <>
            <Button onClick={goOn}>Export anyway</Button>
            <Button tone="primary" autoFocus onClick={goToFirst}>
              Go to the first
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

function isMissing({ finding }: AskedFinding): boolean {
  return finding.severity === 'error';
}

function isName(asked: AskedFinding): boolean {
  return isMissing(asked) && asked.finding.rule === NAME_RULE;
}

interface AskedCounts {
  readonly missing: number;
  readonly names: number;
  readonly hints: number;
}

/** Only the first begins the sentence: `One thing is missing from the public version, and 1 name is not decided`. */
function titleWords({ missing, names, hints }: AskedCounts, audience: Audience): string {
  const isPublic = audience === 'public';
  const from = isPublic ? ' from the public version' : '';
  const where = missing + names === 0 && isPublic ? ' in the public version' : '';
  const parts: readonly (readonly [count: number, one: string, many: string])[] = [
    [missing, `thing is missing${from}`, `things are missing${from}`],
    [names, 'name is not decided', 'names are not decided'],
    [hints, `wording to look at${where}`, `wordings to look at${where}`],
  ];
  const [first, ...others] = parts.filter(([count]) => count > 0);
  if (first === undefined) return 'Nothing is left to decide';
  return [countedInWords(...first), ...others.map((part) => counted(...part))].join(', and ');
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
