import type { FormEvent } from 'react';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import styles from '#renderer/home/list/ListDialogs.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { LONGEST_TITLE } from '#shared/domain/createIncident.ts';
import { type FormGuards, isText } from '#shared/drafts/formDraft.ts';
import { formField, formKey } from '#shared/drafts/formKey.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';

interface Naming {
  readonly title: string;
}

const GUARDS: FormGuards<Naming> = { title: isText };

/** What the next incident is about, of which another one is the template. */
export function CreateLikeDialog({ row }: { readonly row: ListedIncident }) {
  const store = useAppStoreApi();
  const form = useFormDraft<Naming>(formField(formKey('createLike'), row.path), { title: '' }, GUARDS);
  const title = form.value.title.trim();
  const close = () => store.getState().closeDialog();
  const create = (event: FormEvent): void => {
    event.preventDefault();
    if (title === '') return;
    close();
    form.drop();
    void store.getState().createLike(row.path, title);
  };
  return (
    <Dialog title="New incident" onClose={close}>
      <form className={styles.form} data-draft onSubmit={create}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <Field label="Title">
          <TextInput
            aria-label="Title"
            autoFocus
            maxLength={LONGEST_TITLE}
            placeholder="What broke, in a few words"
            value={form.value.title}
            onText={(text) => form.set({ title: text })}
          />
        </Field>
        <p className={styles.files}>
          People, agenda, tags and the rows of the impact come from “{row.title || 'Untitled incident'}”, and
          nothing of what happened.
        </p>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={title === ''}>
            Create <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
