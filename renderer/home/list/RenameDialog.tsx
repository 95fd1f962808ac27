import type { FormEvent } from 'react';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import styles from '#renderer/home/list/ListDialogs.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import { LONGEST_TITLE } from '#shared/domain/createIncident.ts';
import { type FormGuards, isText, isYesOrNo } from '#shared/drafts/formDraft.ts';
import { formField, formKey } from '#shared/drafts/formKey.ts';
import { fileStem, INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { isoDate } from '#shared/time/formatTime.ts';

interface Renaming {
  readonly title: string;
  readonly isFileRenamed: boolean;
}

const GUARDS: FormGuards<Renaming> = { title: isText, isFileRenamed: isYesOrNo };

/** Another title for an incident that is not open, and where that is wanted another name for its file. */
export function RenameDialog({ row }: { readonly row: ListedIncident }) {
  const store = useAppStoreApi();
  const { path, date, timeZone } = row;
  const begun: Renaming = { title: row.title, isFileRenamed: false };
  const form = useFormDraft<Renaming>(formField(formKey('renameIncident'), path), begun, GUARDS);
  const title = form.value.title.trim();
  const { isFileRenamed } = form.value;
  const stem = date === null || title === '' ? null : fileStem(isoDate(date, timeZone), title);
  const fileName = stem === null ? fileNameOf(path) : `${stem}${INCIDENT_EXTENSION}`;
  const isNothing =
    title === '' || (title === row.title && !(isFileRenamed && fileName !== fileNameOf(path)));
  const close = () => store.getState().closeDialog();

  const rename = (event: FormEvent): void => {
    event.preventDefault();
    if (isNothing) return;
    close();
    form.drop();
    void store.getState().renameIncident(row, { title, fileName: isFileRenamed ? fileName : null });
  };

  return (
    <Dialog title="Rename the incident" onClose={close}>
      <form className={styles.form} data-draft onSubmit={rename}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <Field label="Title">
          <TextInput
            aria-label="Title"
            autoFocus
            maxLength={LONGEST_TITLE}
            value={form.value.title}
            onText={(text) => form.set({ ...form.value, title: text })}
          />
        </Field>
        <Checkbox
          checked={isFileRenamed}
          onChecked={(isChecked) => form.set({ ...form.value, isFileRenamed: isChecked })}
        >
          Rename the file, too
        </Checkbox>
        <p className={styles.files}>
          {isFileRenamed && fileName !== fileNameOf(path)
            ? `${fileNameOf(path)} becomes ${fileName}. Its pictures go along.`
            : `The file stays ${fileNameOf(path)}.`}
        </p>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={isNothing}>
            Rename <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
