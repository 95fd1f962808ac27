import { useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import styles from '#renderer/meeting/cards/AssignCard.module.css';
import { AssignChoices } from '#renderer/meeting/cards/AssignChoices.tsx';
import {
  useAppStore,
  useAppStoreApi,
  useIncident,
  useIsReadOnly,
  useStoreDeps,
} from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import {
  assignedAction,
  dueChoices,
  nextUnassigned,
  ownerChoices,
  unassignedActions,
} from '#shared/meeting/actionAssignment.ts';
import { hasDueDate, hasOwner } from '#shared/rules/isActionIncomplete.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';

/** Finds an owner and a date for one action after the other, while the wall shows the room the same one. */
export function AssignCard() {
  const actions = useIncident((incident) => incident.actions);
  const chosen = useAppStore(({ meetingView }) => meetingView.assigningId);
  const action = assignedAction(actions, chosen);
  if (actions.length === 0) return <p className={styles.none}>No action items were agreed on.</p>;
  if (action === null) {
    return <p className={styles.none}>Nothing is missing. Read the list back to the room.</p>;
  }
  return <Assigning key={action.id} action={action} actions={actions} />;
}

interface AssigningProps {
  readonly action: ActionItem;
  readonly actions: readonly ActionItem[];
}

function Assigning({ action, actions }: AssigningProps) {
  const { id } = action;
  const { ref } = useFieldPlace(fieldKey({ place: 'actions', id, field: 'assign' }));
  const isWallOpen = useAppStore(({ wall }) => wall.placement !== null && wall.frozen === null);
  const isReassigned = useAppStore(({ meetingView }) => meetingView.reassigningId === id);
  const open = unassignedActions(actions).length;
  return (
    <div ref={ref} className={styles.card}>
      <SectionLabel as="p">
        {isWallOpen ? 'On the wall' : 'Assign'} · {open === 0 ? 'none is open' : `${open} still open`}
      </SectionLabel>
      <Choices action={action} isReassigned={isReassigned} />
      <NextAction id={id} actions={actions} />
    </div>
  );
}

/** The owner and the date that are known, to be read back; another owner or date is a choice of its own. */
function Agreed({ id, words }: { readonly id: ActionItem['id']; readonly words: string }) {
  const isReadOnly = useIsReadOnly();
  const { closing: edits } = useEdits();
  return (
    <p className={styles.agreed}>
      <span dir="auto">{words}</span>
      <Button tone="quiet" disabled={isReadOnly} onClick={() => edits.choose(id)}>
        Change
      </Button>
    </p>
  );
}

/** Asks for what the action lacked when the room came to it; what it had is agreed on, and changes only on request. */
function Choices({ action, isReassigned }: { readonly action: ActionItem; readonly isReassigned: boolean }) {
  const { id, owner = '', due = '' } = action;
  const [had] = useState(() => ({ owner: hasOwner(action), due: hasDueDate(action) }));
  const [isOwnerAsked, isDueAsked] = [isReassigned || !had.owner, isReassigned || !had.due];
  const agreed = [isOwnerAsked ? '' : owner, isDueAsked ? '' : longCalendarDate(due)].filter(Boolean);
  const owners = useIncident((incident) => ownerChoices(incident).join('\n'));
  const timeZone = useIncident((incident) => incident.timeZone);
  const { now } = useStoreDeps();
  const { closing: edits } = useEdits();
  return (
    <>
      {agreed.length > 0 && <Agreed id={id} words={agreed.join(', ')} />}
      {isOwnerAsked && (
        <AssignChoices
          legend="Who takes it?"
          name={`owner-${id}`}
          choices={owners.split('\n').flatMap((name) => (name === '' ? [] : [{ value: name, words: name }]))}
          value={owner}
          whenNone="Nobody is on the list of people; type a name above."
          onValue={(value, how) => edits.assign(id, { owner: value }, how)}
        />
      )}
      {isDueAsked && (
        <AssignChoices
          legend="By when?"
          name={`due-${id}`}
          choices={dueChoices(now(), timeZone).map(({ date, words }) => ({ value: date, words }))}
          value={due}
          whenNone=""
          onValue={(value, how) => edits.assign(id, { due: value }, how)}
        />
      )}
    </>
  );
}

function NextAction({
  id,
  actions,
}: {
  readonly id: ActionItem['id'];
  readonly actions: readonly ActionItem[];
}) {
  const store = useAppStoreApi();
  const next = nextUnassigned(actions, id);
  const isDone = unassignedActions(actions).length === 0;
  return (
    <div className={styles.foot}>
      {(next !== null || isDone) && (
        <Button onClick={() => store.getState().showAction(next?.id ?? null)}>
          {isDone ? 'Read the whole list back' : 'Next action that lacks something'}
        </Button>
      )}
      <span className={styles.hint}>Someone else, or another day? Type it above.</span>
    </div>
  );
}
