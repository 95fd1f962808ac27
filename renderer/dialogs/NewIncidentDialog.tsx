import { type FormEvent, useState } from 'react';
import styles from '#renderer/dialogs/IncidentForm.module.css';
import { type IncidentBasics, IncidentForm } from '#renderer/dialogs/IncidentForm.tsx';
import { TimeField } from '#renderer/fields/TimeField.tsx';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The little that must be known to begin; the times can also come later. */
export function NewIncidentDialog() {
  const store = useAppStoreApi();
  const [basics, setBasics] = useState<IncidentBasics>(() => ({
    title: '',
    severity: 'SEV2',
    timeZone: here(),
  }));
  const [startedAt, setStartedAt] = useState<Timestamp | null>(null);
  const [resolvedAt, setResolvedAt] = useState<Timestamp | null>(null);
  const isBackwards =
    startedAt !== null && resolvedAt !== null && compareTimestamps(resolvedAt, startedAt) < 0;
  const { now } = useStoreDeps();
  const { timeZone } = basics;
  const contextAfter = (previous: Timestamp | null) => ({
    timeZone,
    day: wallTimeIn(previous ?? now(), timeZone),
    previous,
  });
  const close = () => store.getState().closeDialog();

  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const title = basics.title.trim();
    if (title === '' || isBackwards) return;
    const isCreated = await store.getState().create({ ...basics, title, startedAt, resolvedAt });
    if (isCreated) close();
  };

  return (
    <Dialog title="New incident" onClose={close}>
      <form className={styles.form} data-draft onSubmit={(event) => void create(event)}>
        <IncidentForm basics={basics} onBasics={setBasics} />
        <div className={styles.row}>
          <Field label="Impact started">
            <TimeField
              fieldKey="new:started"
              label="Impact started"
              value={startedAt}
              context={contextAfter(null)}
              onTime={(time) => setStartedAt(time?.at ?? null)}
            />
          </Field>
          <Field label="Resolved" hint={isBackwards ? 'This is before the impact started' : undefined}>
            <TimeField
              fieldKey="new:resolved"
              label="Resolved"
              value={resolvedAt}
              context={contextAfter(startedAt)}
              onTime={(time) => setResolvedAt(time?.at ?? null)}
            />
          </Field>
        </div>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={basics.title.trim() === '' || isBackwards}>
            Create <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
