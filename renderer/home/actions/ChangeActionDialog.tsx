import type { FormEvent } from 'react';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import styles from '#renderer/home/actions/ChangeActionDialog.module.css';
import { saidChange } from '#renderer/home/actions/saidChange.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { ChangedField } from '#renderer/store/slices/uiState.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { ACTION_STATUSES, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { pickedState, type SaidActionState } from '#shared/domain/items/actionChange.ts';
import { type FormGuards, isOneOf, isText } from '#shared/drafts/formDraft.ts';
import { formField, formKey } from '#shared/drafts/formKey.ts';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';
import { ACTION_STATUS_WORDS } from '#shared/words/vocabulary.ts';

const STATUS_OPTIONS = ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_WORDS[value].label }));

const GUARDS: FormGuards<SaidActionState> = {
  status: isOneOf(ACTION_STATUSES),
  notDoingReason: isText,
  owner: isText,
  due: isText,
  team: isText,
  snoozedUntil: isText,
  snoozeReason: isText,
};

interface ChangeActionDialogProps {
  readonly row: ListedRow;
  /** The field that gets the keyboard. */
  readonly field: ChangedField;
}

/** Who does it, until when, how far it is, why not, and whether it can wait: changed without opening the incident. */
export function ChangeActionDialog({ row, field }: ChangeActionDialogProps) {
  const store = useAppStoreApi();
  const { now } = useStoreDeps();
  const { action, file } = row;
  const { doneOn: _noted, ...was } = pickedState(action);
  const begun = field === 'notDoingReason' ? { ...was, status: 'not-doing' as const } : was;
  const form = useFormDraft<SaidActionState>(formField(formKey('changeAction'), row.key), begun, GUARDS);
  const { value } = form;
  const read = saidChange(was, value, calendarDayIn(now(), file.timeZone));
  const close = () => store.getState().closeDialog();

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const { change } = read;
    if (change === null) return;
    close();
    form.drop();
    if (Object.keys(change).length > 0) void store.getState().changeListedAction(row, change);
  };

  const isWrong = (fact: keyof SaidActionState): boolean =>
    (fact === 'due' && read.due === null) ||
    (fact === 'snoozedUntil' && (read.snoozedUntil === null || read.isSnoozePast));
  const text = (fact: Exclude<keyof SaidActionState, 'status'>, label: string, placeholder: string) => (
    <TextInput
      aria-label={label}
      data-first={field === fact || undefined}
      data-replaced={!form.isKept || undefined}
      aria-invalid={isWrong(fact) || undefined}
      value={value[fact]}
      placeholder={placeholder}
      onText={(typed) => form.set({ ...value, [fact]: typed })}
    />
  );

  return (
    <Dialog title="Change this action" onClose={close}>
      <form className={styles.form} data-draft onSubmit={keep}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <p className={styles.what}>{action.title || 'Untitled action'}</p>
        <div className={styles.pair}>
          <Field label="Owner">{text('owner', 'Owner', 'One person')}</Field>
          <Field label="Team">{text('team', 'Team', 'None')}</Field>
          <Field label="Due" hint={dayHint(value.due, read.due, 'No due date')}>
            {text('due', 'Due', '4 Dec, in 2 weeks')}
          </Field>
          <Field label="Status">
            <Select
              aria-label="Status"
              data-first={field === 'status' || undefined}
              value={value.status}
              options={STATUS_OPTIONS}
              onValue={(next) => form.set({ ...value, status: next })}
            />
          </Field>
        </div>
        {isOpenAction(value) && (
          <div className={styles.pair}>
            <Field
              label="Snooze until"
              hint={
                read.isSnoozePast
                  ? 'This day has come already'
                  : dayHint(value.snoozedUntil, read.snoozedUntil, 'Leaves the open lists until then')
              }
            >
              {text('snoozedUntil', 'Snooze until', '4 Jan, in a month')}
            </Field>
            <Field label="Why can it wait?">
              {text('snoozeReason', 'Why can it wait?', 'The vendor delivers in January')}
            </Field>
          </div>
        )}
        {value.status === 'not-doing' && (
          <Field label="Why will nobody do it?" hint="Kept with the action, for whoever wonders later.">
            {text('notDoingReason', 'Why will nobody do it?', 'The service is switched off in June')}
          </Field>
        )}
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={read.change === null}>
            Change <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function dayHint(text: string, read: string | null, none: string): string {
  if (read === null) return 'Type a date such as 4 Dec, in 2 weeks or 2026-12-04';
  if (read === '') return none;
  return text.trim() === read ? longCalendarDate(read) : `That is ${longCalendarDate(read)}`;
}
