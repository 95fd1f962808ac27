import type { FormEvent } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { KeptForm } from '#renderer/fields/KeptForm.tsx';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import styles from '#renderer/timeline/MoveEventsDialog.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { formField, SPLIT_FORM } from '#shared/drafts/formKey.ts';

/** One event that tells of several: each line becomes an event of its own, at the same time. */
export function SplitEventDialog({ id }: { readonly id: EventId }) {
  const store = useAppStoreApi();
  const { timeline } = useEdits();
  const event = useIncident((incident) => incident.timeline.find((each) => each.id === id));
  const draft = useDraft(formField(SPLIT_FORM, id));
  const text = draft.text ?? [event?.title, event?.detail].filter(Boolean).join('\n');
  const titles = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const close = () => store.getState().closeDialog();
  const submit = (form: FormEvent): void => {
    form.preventDefault();
    timeline.split(id, titles);
    close();
    draft.set(null);
  };
  return (
    <Dialog title="Split event" onClose={close}>
      <form className={styles.form} data-draft onSubmit={submit}>
        <KeptForm isKept={draft.isKept} onDrop={() => draft.set(null)} />
        <Field label="Each line becomes an event of its own, at the same time">
          <TextArea rows={8} value={text} onText={draft.set} />
        </Field>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={titles.length < 2}>
            {titles.length < 2 ? 'Split' : `Split into ${titles.length}`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
