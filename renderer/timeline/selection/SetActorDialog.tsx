import type { FormEvent } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { KeptForm } from '#renderer/fields/KeptForm.tsx';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import styles from '#renderer/timeline/MoveEventsDialog.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { ACTOR_FORM, formField } from '#shared/drafts/formKey.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { counted } from '#shared/text/phrases.ts';

/** Says of several events who did them, where the timeline does not name them yet. */
export function SetActorDialog({ ids }: { readonly ids: readonly EventId[] }) {
  const store = useAppStoreApi();
  const { timeline } = useEdits();
  const draft = useDraft(formField(ACTOR_FORM, `${ids[0]}`));
  const who = oneLine(draft.text ?? '');
  const close = () => store.getState().closeDialog();
  const submit = (form: FormEvent): void => {
    form.preventDefault();
    timeline.patchAll(ids, { actor: who }, 'Change who');
    close();
    draft.set(null);
  };
  return (
    <Dialog title={`Who did these ${counted(ids.length, 'event')}?`} onClose={close}>
      <form className={styles.form} data-draft onSubmit={submit}>
        <KeptForm isKept={draft.isKept} onDrop={() => draft.set(null)} />
        <Field label="Who, as a role">
          <TextInput
            autoFocus
            dir="auto"
            value={draft.text ?? ''}
            placeholder="On-call engineer"
            onText={draft.set}
          />
        </Field>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={who === ''}>
            Set
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
