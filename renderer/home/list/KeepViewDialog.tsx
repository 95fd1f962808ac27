import type { FormEvent } from 'react';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import styles from '#renderer/home/list/ListDialogs.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { type FormGuards, isText } from '#shared/drafts/formDraft.ts';
import { formKey } from '#shared/drafts/formKey.ts';
import { MOST_VIEWS } from '#shared/search/list/listView.ts';

interface KeptView {
  readonly name: string;
}

const GUARDS: FormGuards<KeptView> = { name: isText };

/** Asks for the name under which the filters, order, groups and columns of the list are kept. */
export function KeepViewDialog() {
  const store = useAppStoreApi();
  const views = useAppStore(({ settings }) => settings.listViews);
  const form = useFormDraft<KeptView>(formKey('keepListView'), { name: '' }, GUARDS);
  const name = form.value.name.trim();
  const isKnown = views.some((view) => view.name === name);
  const isFull = !isKnown && views.length >= MOST_VIEWS.views;
  const close = () => store.getState().closeDialog();

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (name === '' || isFull) return;
    close();
    form.drop();
    store.getState().keepListView(name);
  };

  return (
    <Dialog title="Keep this view" onClose={close}>
      <form className={styles.form} data-draft onSubmit={keep}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <Field label="Name" hint={hintOf(isKnown, isFull)}>
          <TextInput
            aria-label="Name"
            autoFocus
            maxLength={MOST_VIEWS.name}
            placeholder="My team, this year"
            value={form.value.name}
            onText={(text) => form.set({ name: text })}
          />
        </Field>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={name === '' || isFull}>
            Keep <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function hintOf(isKnown: boolean, isFull: boolean): string {
  if (isFull) return `There are ${MOST_VIEWS.views} views already. Delete one first.`;
  if (isKnown) return 'Takes the place of the view of this name.';
  return 'Filters, order, groups and columns are kept on this computer.';
}
