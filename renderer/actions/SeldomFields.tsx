import { PlusIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ActionText } from '#renderer/actions/ActionText.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { DateField } from '#renderer/fields/DateField.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import styles from './ActionDetails.module.css';

type SeldomField = 'ticketUrl' | 'team' | 'snoozedUntil';

const FIELDS: readonly { readonly field: SeldomField; readonly label: string }[] = [
  { field: 'ticketUrl', label: 'Ticket' },
  { field: 'team', label: 'Team' },
  { field: 'snoozedUntil', label: 'Snooze' },
];

interface SeldomFieldsProps {
  readonly action: ActionItem;
  readonly name: string;
}

/** What few actions need: a button each, and its field once it was pressed, sought or filled. */
export function SeldomFields({ action, name }: SeldomFieldsProps) {
  const store = useAppStoreApi();
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const sought = useSoughtSpot();
  const soughtField = sought?.id === action.id ? sought.field : '';
  // It stays while the action is open, even when it is emptied.
  if (isSeldom(soughtField) && !asked.has(soughtField)) setAsked(new Set([...asked, soughtField]));
  const offered = FIELDS.filter(({ field }) => field !== 'snoozedUntil' || isOpenAction(action));
  const isShown = (field: SeldomField) => asked.has(field) || (action[field] ?? '') !== '';
  const left = offered.filter(({ field }) => !isShown(field));
  return (
    <>
      {isShown('ticketUrl') && (
        <ActionText
          action={action}
          field="ticketUrl"
          label="Ticket"
          spoken={`Ticket of ${name}`}
          placeholder="https://…"
        />
      )}
      {isShown('team') && (
        <ActionText
          action={action}
          field="team"
          label="Team"
          spoken={`Team of ${name}`}
          placeholder="Who answers for it together"
        />
      )}
      {isShown('snoozedUntil') && isOpenAction(action) && <Snooze action={action} name={name} />}
      {left.length > 0 && (
        <div className={styles.more}>
          {left.map(({ field, label }) => (
            <AddField
              key={field}
              label={`${label} of ${name}`}
              onAdd={() => {
                setAsked(new Set([...asked, field]));
                store.getState().goToSpot({ place: 'actions', id: action.id, field });
              }}
            >
              {label}
            </AddField>
          ))}
        </div>
      )}
    </>
  );
}

function isSeldom(field: string): field is SeldomField {
  return FIELDS.some((seldom) => seldom.field === field);
}

interface AddFieldProps {
  readonly label: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

function AddField({ label, onAdd, children }: AddFieldProps) {
  return (
    <LinkButton tone="quiet" className={styles.add} aria-label={`Add ${label}`} onClick={onAdd}>
      <PlusIcon size={12} aria-hidden="true" /> {children}
    </LinkButton>
  );
}

/** Until when nobody need think of it, and why it can wait. */
function Snooze({ action, name }: SeldomFieldsProps) {
  const { actions: edits } = useEdits();
  const store = useAppStoreApi();
  const key = fieldKey({ place: 'actions', id: action.id, field: 'snoozedUntil' });
  return (
    <>
      <Field label="Snooze until">
        <DateField
          fieldKey={key}
          label={`Snooze ${name} until`}
          value={action.snoozedUntil}
          placeholder="In 2 months"
          onDate={(snoozedUntil) => edits.patch(action.id, { snoozedUntil }, 'Snooze action', key)}
          onLeave={() => store.getState().endBurst()}
        />
      </Field>
      {action.snoozedUntil !== undefined && (
        <ActionText
          action={action}
          field="snoozeReason"
          label="Why it can wait"
          spoken={`Why it can wait: ${name}`}
          placeholder="The vendor delivers in January"
        />
      )}
    </>
  );
}
