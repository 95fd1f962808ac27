import type { FormEvent } from 'react';
import styles from '#renderer/dialogs/DismissFindingDialog.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { KeptForm } from '#renderer/fields/KeptForm.tsx';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { useReadiness } from '#renderer/section/useReadiness.ts';
import { useAppStore, useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Finding } from '#shared/domain/incident/finding.ts';
import { DISMISS_FORM, formField } from '#shared/drafts/formKey.ts';
import { inGroupOrder } from '#shared/readiness/findingGroups.ts';
import { findingCardKey, findingName } from '#shared/readiness/findingName.ts';
import { readiness } from '#shared/readiness/readiness.ts';

/** Asks why a finding may stand; the reason is kept in the incident, for whoever wonders later. */
export function DismissFindingDialog({ finding }: { readonly finding: Finding }) {
  const store = useAppStoreApi();
  const { now } = useStoreDeps();
  const { incident: edits } = useEdits();
  const place = useAppStore((state) => state.place);
  const incident = useIncident((current) => current);
  const draft = useDraft(formField(DISMISS_FORM, findingCardKey(finding)));
  const reason = draft.text ?? '';
  const listed = useReadiness();
  const close = () => store.getState().closeDialog();

  /** The keyboard goes on from the card that takes this one's place, where that stands in sight. */
  const nextCard = (): Finding | null => {
    const shownFindings =
      place === 'publish'
        ? inGroupOrder(listed.open)
        : readiness(incident).open.filter(({ spot }) => spot.place === place);
    const at = shownFindings.findIndex((one) => findingCardKey(one) === findingCardKey(finding));
    return shownFindings[at + 1] ?? shownFindings[at - 1] ?? null;
  };

  const dismiss = (event: FormEvent): void => {
    event.preventDefault();
    const dismissal = { ...findingName(finding), reason: reason.trim(), at: now() };
    edits.dismissFinding(dismissal);
    const next = nextCard();
    close();
    draft.set(null);
    if (next !== null) store.getState().focusHere({ card: findingCardKey(next) });
  };

  return (
    <Dialog title="Dismiss this finding" onClose={close}>
      <form className={styles.form} data-draft onSubmit={dismiss}>
        <KeptForm isKept={draft.isKept} onDrop={() => draft.set(null)} />
        <p>{finding.message}</p>
        <p className={styles.reason}>{finding.reason}</p>
        <Field label="Why may it stand?" hint="Kept with the incident, in no export.">
          <TextArea
            required
            autoFocus
            rows={2}
            aria-label="Why may it stand?"
            value={reason}
            placeholder="There is no status page for internal tools"
            onText={draft.set}
          />
        </Field>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={reason.trim() === ''}>
            Dismiss
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
