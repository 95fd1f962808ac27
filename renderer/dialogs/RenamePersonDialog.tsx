import { type FormEvent, useMemo } from 'react';
import styles from '#renderer/dialogs/DismissFindingDialog.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { peopleNamed, renamePerson } from '#shared/aliases/renamePerson.ts';
import { type FormGuards, isText } from '#shared/drafts/formDraft.ts';
import { formField, RENAME_FORM } from '#shared/drafts/formKey.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { counted } from '#shared/text/phrases.ts';

interface RenameForm {
  readonly from: string;
  readonly to: string;
}

const GUARDS: FormGuards<RenameForm> = { from: isText, to: isText };

/** Calls a person otherwise in the whole incident, such as by their role; says before how many texts change. */
export function RenamePersonDialog({ name }: { readonly name: string }) {
  const store = useAppStoreApi();
  const { incident: edits } = useEdits();
  const incident = useIncident((current) => current);
  const people = useMemo(() => peopleNamed(incident), [incident]);
  const form = useFormDraft<RenameForm>(
    formField(RENAME_FORM, name),
    { from: name === '' ? (people[0] ?? '') : oneLine(name), to: '' },
    GUARDS,
  );
  const { from, to } = form.value;
  const { count } = useMemo(() => renamePerson(incident, from, to), [incident, from, to]);
  const close = () => store.getState().closeDialog();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    edits.renamePerson(from, to);
    close();
    form.drop();
    store.getState().showUndoable(`${from} is ${oneLine(to)} in ${counted(count, 'text')}.`, 'good');
  };
  return (
    <Dialog title="Rename a person" onClose={close}>
      <form className={styles.form} data-draft onSubmit={submit}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <Field label="Who">
          <Select
            value={from}
            options={(people.includes(from) ? people : [from, ...people]).map((person) => ({
              value: person,
              label: person,
            }))}
            onValue={(person) => form.set({ from: person, to })}
          />
        </Field>
        <Field
          label="Is called"
          hint="Wherever a text speaks of this person. Links, code and ordinary words stay. Undo takes it back."
        >
          <TextInput
            autoFocus
            dir="auto"
            value={to}
            placeholder="On-call engineer"
            onText={(text) => form.set({ from, to: text })}
          />
        </Field>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={count === 0}>
            {count === 0 ? 'Rename' : `Rename in ${counted(count, 'text')}`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
