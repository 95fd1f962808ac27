import { type FormEvent, useState } from 'react';
import styles from '#renderer/dialogs/IncidentForm.module.css';
import { type IncidentBasics, IncidentForm } from '#renderer/dialogs/IncidentForm.tsx';
import { TriggerFields } from '#renderer/dialogs/TriggerFields.tsx';
import { STATUS_WORDS } from '#renderer/section/incidentWords.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { applyPatch } from '#shared/domain/applyPatch.ts';
import { INCIDENT_STATUSES } from '#shared/domain/incident.ts';
import type { Trigger } from '#shared/domain/trigger.ts';

const STATUS_OPTIONS = INCIDENT_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }));

/** Title, severity, status, zone, tags and criteria of the open incident; one undo step together. */
export function IncidentDetailsDialog() {
  const store = useAppStoreApi();
  const edit = useEdit();
  const incident = useIncident((current) => current);
  const [basics, setBasics] = useState<IncidentBasics>(incident);
  const [status, setStatus] = useState(incident.status);
  const [tags, setTags] = useState(incident.tags.join(', '));
  const [trigger, setTrigger] = useState(incident.trigger);
  const close = () => store.getState().closeDialog();

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const { title, severity, timeZone } = basics;
    const next = tagList(tags);
    const isSameTags = isSameList(next, incident.tags);
    const patch = {
      title: title.trim(),
      severity,
      timeZone,
      status,
      trigger: changedTrigger(incident.trigger, trigger),
      ...(isSameTags ? {} : { tags: next }),
    };
    edit({ label: 'Edit details', apply: (current) => applyPatch(current, patch) });
    close();
  };

  return (
    <Dialog size="wide" title="Incident details" onClose={close}>
      <form data-draft onSubmit={keep}>
        <div className={styles.columns}>
          <div className={styles.form}>
            <IncidentForm basics={basics} onBasics={setBasics} />
            <div className={styles.row}>
              <Field label="Status">
                <Select aria-label="Status" value={status} options={STATUS_OPTIONS} onValue={setStatus} />
              </Field>
              <Field label="Tags" hint="Separated by commas">
                <TextInput
                  aria-label="Tags"
                  value={tags}
                  placeholder="database, migration"
                  onText={setTags}
                />
              </Field>
            </div>
          </div>
          <TriggerFields trigger={trigger} timeZone={basics.timeZone} onTrigger={setTrigger} />
        </div>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={basics.title.trim() === ''}>
            Keep <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** The same reference when nothing was changed; a note that was emptied is gone. */
function changedTrigger(before: Trigger, after: Trigger): Trigger {
  const note = (after.note ?? '').trim();
  const isSame = isSameList(after.criteria, before.criteria);
  return applyPatch(before, {
    criteria: isSame ? before.criteria : after.criteria,
    ...(note === (before.note ?? '').trim() ? {} : { note: note === '' ? undefined : note }),
  });
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

function tagList(text: string): readonly string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
