import type { FormEvent } from 'react';
import styles from '#renderer/dialogs/IncidentForm.module.css';
import { type IncidentBasics, IncidentForm } from '#renderer/dialogs/IncidentForm.tsx';
import { TriggerFields } from '#renderer/dialogs/TriggerFields.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import {
  INCIDENT_STATUSES,
  type Incident,
  type IncidentStatus,
  SEVERITIES,
} from '#shared/domain/incident/incident.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { TRIGGER_CRITERIA, type Trigger, type TriggerCriterion } from '#shared/domain/incident/trigger.ts';
import { type FormGuards, isListOf, isOneOf, isText, isYesOrNo } from '#shared/drafts/formDraft.ts';
import { DETAILS_FORM } from '#shared/drafts/formKey.ts';
import { isSame } from '#shared/merge/sides.ts';
import { FACT_GUARDS } from '#shared/rules/decision/boundGuards.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

const STATUS_OPTIONS = INCIDENT_STATUSES.map((value) => ({ value, label: INCIDENT_STATUS_WORDS[value] }));

interface DetailsForm extends IncidentBasics {
  readonly status: IncidentStatus;
  /** As typed, with commas. */
  readonly tags: string;
  readonly criteria: readonly TriggerCriterion[];
  readonly note: string;
  readonly isSample: boolean;
}

const GUARDS: FormGuards<DetailsForm> = {
  title: isText,
  severity: isOneOf(SEVERITIES),
  timeZone: FACT_GUARDS.timeZone,
  status: isOneOf(INCIDENT_STATUSES),
  tags: isText,
  criteria: isListOf(isOneOf(TRIGGER_CRITERIA)),
  note: isText,
  isSample: isYesOrNo,
};

/** Title, severity, status, zone, tags and criteria of the open incident; one undo step together. */
export function IncidentDetailsDialog() {
  const store = useAppStoreApi();
  const { incident: edits } = useEdits();
  const incident: Incident = useIncident((current) => current);
  const form = useFormDraft<DetailsForm>(DETAILS_FORM, detailsOf(incident), GUARDS);
  const { value } = form;
  const { title, severity, timeZone, status, tags } = value;
  const trigger = applyPatch(incident.trigger, { criteria: value.criteria, note: value.note });
  const close = () => store.getState().closeDialog();

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const next = tagList(tags);
    edits.setDetails({
      title: title.trim(),
      severity,
      timeZone,
      status,
      trigger: changedTrigger(incident.trigger, trigger),
      ...(isSame(next, incident.tags) ? {} : { tags: next }),
      // A copy of the sample that became a team's own is counted from now on.
      ...(incident.isSample && !value.isSample ? { isSample: undefined } : {}),
    });
    close();
    form.drop();
  };

  return (
    <Dialog size="wide" title="Incident details" onClose={close}>
      <form data-draft onSubmit={keep}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <div className={styles.columns}>
          <div className={styles.form}>
            <IncidentForm
              form={DETAILS_FORM}
              basics={{ title, severity, timeZone }}
              onBasics={(basics) => form.set({ ...value, ...basics })}
            />
            <div className={styles.row}>
              <Field label="Status">
                <Select
                  aria-label="Status"
                  value={status}
                  options={STATUS_OPTIONS}
                  onValue={(next) => form.set({ ...value, status: next })}
                />
              </Field>
              <Field label="Tags" hint="Separated by commas">
                <TextInput
                  aria-label="Tags"
                  value={tags}
                  placeholder="database, migration"
                  onText={(next) => form.set({ ...value, tags: next })}
                />
              </Field>
            </div>
            {incident.isSample && (
              <Checkbox checked={value.isSample} onChecked={(isSample) => form.set({ ...value, isSample })}>
                The sample: figures, actions and promises leave it out
              </Checkbox>
            )}
          </div>
          <TriggerFields
            trigger={trigger}
            timeZone={timeZone}
            onTrigger={({ criteria, note = '' }) => form.set({ ...value, criteria, note })}
          />
        </div>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={title.trim() === ''}>
            Save <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function detailsOf(incident: Incident): DetailsForm {
  const { title, severity, timeZone, status, tags, trigger, isSample = false } = incident;
  const { criteria, note = '' } = trigger;
  return { title, severity, timeZone, status, tags: tags.join(', '), criteria, note, isSample };
}

/** The same reference when nothing was changed; a note that was emptied is gone. */
function changedTrigger(before: Trigger, after: Trigger): Trigger {
  const note = (after.note ?? '').trim();
  return applyPatch(before, {
    criteria: isSame(after.criteria, before.criteria) ? before.criteria : after.criteria,
    ...(note === (before.note ?? '').trim() ? {} : { note: note === '' ? undefined : note }),
  });
}

function tagList(text: string): readonly string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
