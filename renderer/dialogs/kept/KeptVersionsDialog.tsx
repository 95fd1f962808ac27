import { KeptGroup } from '#renderer/dialogs/kept/KeptGroup.tsx';
import styles from '#renderer/dialogs/kept/KeptVersionsDialog.module.css';
import { WhenKept } from '#renderer/dialogs/versions/NoVersions.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { Dialog as DialogState } from '#renderer/store/slices/uiState.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import { counted } from '#shared/text/phrases.ts';
import { sizeWords } from '#shared/text/sizeWords.ts';
import { damagedWords, type KeptOfAll, TRACES, unseenWords } from '#shared/versions/withoutFile.ts';

/** How much this computer keeps of all incidents, and what of it is of incidents whose file was not found. */
export function KeptVersionsDialog({ backTo }: { readonly backTo: DialogState | null }) {
  const store = useAppStoreApi();
  const kept = useAppStore(({ keptOfAll }) => keptOfAll);
  const { closeDialog, openDialog } = store.getState();
  const leave = () => (backTo === null ? closeDialog() : openDialog(backTo));
  return (
    <Dialog
      title="Kept versions of all incidents"
      size={kept !== null && kept.withoutFile.length > 0 ? 'wide' : 'large'}
      onClose={leave}
    >
      <p className={styles.total} role="status">
        {kept === null ? 'Counting what is kept, and looking for the files…' : totalWords(kept)}
      </p>
      <p className={styles.rule}>
        {kept !== null && kept.incidents > 0 && `They lie in ${kept.folder}. `}
        Of each incident up to 100 of the last day stay, then the last of each day for a month, and always the
        newest 20.
      </p>
      {kept !== null && (kept.incidents > 0 ? <WithoutFile kept={kept} /> : <WhenKept />)}
      <DialogActions>
        <Button tone="primary" data-first onClick={leave}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function WithoutFile({ kept: { withoutFile, unseen } }: { readonly kept: KeptOfAll }) {
  const unseenLines = unseenWords(unseen);
  if (withoutFile.length === 0)
    return (
      <p className={styles.none}>
        The file of each of these incidents is where it was. There is nothing to tidy.
      </p>
    );
  return (
    <>
      <h3 className={styles.heading}>{counted(withoutFile.length, 'incident')} whose file was not found</h3>
      <p className={styles.rule}>
        Nothing of these is deleted by itself, since it may be all that is left. <em>Bring back</em> writes
        the newest version to a file again and opens it; <em>Earlier versions…</em> then has the others.
      </p>
      {unseenLines.map((line) => (
        <p key={line} className={styles.unseen}>
          {line}
        </p>
      ))}
      <DialogScroll className={styles.scroll} aria-label="Incidents whose file was not found" data-rows>
        {TRACES.map((kind) => {
          const incidents = withoutFile.filter(({ trace }) => trace.kind === kind);
          return (
            incidents.length > 0 && (
              <KeptGroup
                key={kind}
                kind={kind}
                incidents={incidents}
                isLibrarySeen={unseenLines.length === 0}
              />
            )
          );
        })}
      </DialogScroll>
    </>
  );
}

function totalWords({ incidents, versions, bytes, damaged, withoutFile }: KeptOfAll): string {
  if (incidents === 0 && damaged === 0)
    return 'No earlier version of any incident is kept on this computer yet.';
  const alone = withoutFile.reduce((sum, each) => sum + each.bytes, 0);
  const of = alone === 0 ? '' : `, ${sizeWords(alone)} of it of incidents whose file was not found`;
  return `${counted(versions, 'version')} of ${counted(incidents, 'incident')} ${versions === 1 ? 'takes' : 'take'} ${sizeWords(bytes)} on this computer${of}. ${damagedWords({ damaged }) ?? ''}`.trimEnd();
}
