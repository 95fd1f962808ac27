import type { FormEvent } from 'react';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import styles from '#renderer/home/actions/ChangeActionDialog.module.css';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { ChangedField } from '#renderer/store/slices/uiState.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { ACTION_STATUSES } from '#shared/domain/incident/actionItem.ts';
import type { ActionChange, SaidActionState } from '#shared/domain/items/actionChange.ts';
import { type FormGuards, isOneOf, isText } from '#shared/drafts/formDraft.ts';
import { formField, formKey } from '#shared/drafts/formKey.ts';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';
import { readDay } from '#shared/time/readDay.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';
import { ACTION_STATUS_WORDS } from '#shared/words/vocabulary.ts';

const STATUS_OPTIONS = ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_WORDS[value].label }));

const GUARDS: FormGuards<SaidActionState> = {
  status: isOneOf(ACTION_STATUSES),
  notDoingReason: isText,
  owner: isText,
  due: isText,
};

interface ChangeActionDialogProps {
  readonly row: ListedRow;
  /** The field that gets the keyboard. */
  readonly field: ChangedField;
}

/** Who does it, until when, how far it is, and why not: changed without opening the incident. */
export function ChangeActionDialog({ row, field }: ChangeActionDialogProps) {
  const store = useAppStoreApi();
  const { now } = useStoreDeps();
  const { action, file } = row;
  const { status, notDoingReason, owner, due } = action;
  const was: SaidActionState = { status, notDoingReason, owner, due };
  const begun = field === 'notDoingReason' ? { ...was, status: 'not-doing' as const } : was;
  const form = useFormDraft<SaidActionState>(formField(formKey('changeAction'), row.key), begun, GUARDS);
  const { value } = form;
  const read = dueDay(value.due, calendarDayIn(now(), file.timeZone));
  const isReasonMissing = value.status === 'not-doing' && value.notDoingReason.trim() === '';
  const close = () => store.getState().closeDialog();

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (read === null || isReasonMissing) return;
    const change = changedFacts(was, { ...value, owner: value.owner.trim(), due: read });
    close();
    form.drop();
    if (Object.keys(change).length > 0) void store.getState().changeListedAction(row, change);
  };

  return (
    <Dialog title="Change this action" onClose={close}>
      <form className={styles.form} data-draft onSubmit={keep}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <p className={styles.what}>{action.title || 'Untitled action'}</p>
        <div className={styles.pair}>
          <Field label="Owner">
            <TextInput
              aria-label="Owner"
              autoFocus={field === 'owner'}
              value={value.owner}
              placeholder="One person"
              onText={(text) => form.set({ ...value, owner: text })}
            />
          </Field>
          <Field label="Due" hint={dueHint(value.due, read)}>
            <TextInput
              aria-label="Due"
              autoFocus={field === 'due'}
              aria-invalid={read === null || undefined}
              value={value.due}
              placeholder="4 Dec, in 2 weeks"
              onText={(text) => form.set({ ...value, due: text })}
            />
          </Field>
        </div>
        <Field label="Status">
          <Select
            aria-label="Status"
            autoFocus={field === 'status'}
            value={value.status}
            options={STATUS_OPTIONS}
            onValue={(next) => form.set({ ...value, status: next })}
          />
        </Field>
        {value.status === 'not-doing' && (
          <Field label="Why will nobody do it?" hint="Kept with the action, for whoever wonders later.">
            <TextInput
              aria-label="Why will nobody do it?"
              autoFocus={field === 'notDoingReason'}
              value={value.notDoingReason}
              placeholder="The service is switched off in June"
              onText={(text) => form.set({ ...value, notDoingReason: text })}
            />
          </Field>
        )}
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={read === null || isReasonMissing}>
            Change <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** As it is written into the file; empty for none, null for a text that is no day. */
function dueDay(text: string, today: Parameters<typeof readDay>[1]): string | null {
  if (text.trim() === '') return '';
  const day = readDay(text, today);
  return day === null ? null : dayText(day);
}

function dueHint(text: string, read: string | null): string {
  if (read === null) return 'Type a date such as 4 Dec, in 2 weeks or 2026-12-04';
  if (read === '') return 'No due date';
  return text.trim() === read ? longCalendarDate(read) : `That is ${longCalendarDate(read)}`;
}

function changedFacts(was: SaidActionState, next: SaidActionState): ActionChange {
  const facts = ['status', 'notDoingReason', 'owner', 'due'] as const;
  return Object.fromEntries(
    facts.filter((fact) => was[fact] !== next[fact]).map((fact) => [fact, next[fact]]),
  );
}
