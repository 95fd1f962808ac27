import { ChevronDownIcon, TriangleAlertIcon } from 'lucide-react';
import { useState } from 'react';
import { ActionDetails } from '#renderer/actions/ActionDetails.tsx';
import { ActionFacts } from '#renderer/actions/ActionFacts.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { listKeys } from '#renderer/fields/listKeys.ts';
import { RowMenu } from '#renderer/section/RowMenu.tsx';
import { DragHandle } from '#renderer/sortable/SortableRow.tsx';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { hasWords } from '#shared/domain/fieldTexts.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { type DeskSpot, fieldKey, isSameSpot } from '#shared/domain/incident/deskSpot.ts';
import { isActionIncomplete } from '#shared/rules/isActionIncomplete.ts';
import styles from './ActionRow.module.css';

interface ActionRowProps {
  readonly action: ActionItem;
  readonly order: { readonly index: number; readonly count: number };
}

/** One action in a line: what, who, until when, how urgent. Its details open below: how it is known to be done, why. */
export function ActionRow({ action, order }: ActionRowProps) {
  const { actions: edits } = useEdits();
  const [isOpen, setIsOpen] = useState(false);
  const sought = useSoughtSpot();
  const [reached, setReached] = useState<DeskSpot | null>(null);
  if (!isSameSpot(sought, reached)) {
    // A jump or Find leads to a field of the details; it may be closed again afterwards.
    setReached(sought);
    if (sought?.place === 'actions' && sought.id === action.id && DETAILS.has(sought.field)) setIsOpen(true);
  }
  const name = action.title || `action ${order.index + 1}`;
  const isIncomplete = isActionIncomplete(action);
  return (
    <Card className={styles.action} data-incomplete={isIncomplete || undefined}>
      <div className={styles.line}>
        <DragHandle label={`Move ${name}`} />
        <FieldText
          isMultiline
          look="bare"
          fieldKey={fieldKey({ place: 'actions', id: action.id, field: 'title' })}
          label={`Action ${order.index + 1}`}
          value={action.title}
          placeholder="Verb first: add, enforce, measure…"
          className={styles.title}
          onText={(title) => edits.setText(action.id, 'title', title)}
          onKeyDown={listKeys({
            onAdd: () => edits.add(order.index + 1),
            onRemove: () => edits.removeHere(action.id),
            isEmpty: isEmptyAction(action),
          })}
        />
        <ActionFacts action={action} name={name} onWhy={() => setIsOpen(true)} />
        <span className={styles.mark} title={isIncomplete ? 'Without an owner or a due date' : undefined}>
          {isIncomplete && (
            <>
              <TriangleAlertIcon size={14} aria-hidden="true" />
              <Spoken>Incomplete</Spoken>
            </>
          )}
        </span>
        <IconButton
          label={`Details of ${name}`}
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChevronDownIcon aria-hidden="true" />
          {!isOpen && <DetailCount action={action} />}
        </IconButton>
        <RowMenu
          name={name}
          visibility={action.visibility}
          onVisibility={(visibility) => edits.patch(action.id, { visibility }, 'Change who may see it')}
          onRemove={() => edits.remove(action.id)}
          order={{ ...order, onMove: (index) => edits.move(action.id, index) }}
        />
      </div>
      {isOpen && <ActionDetails action={action} name={name} />}
    </Card>
  );
}

/** The fields that {@link ActionDetails} has. */
const DETAILS: ReadonlySet<string> = new Set(['doneWhen', 'ticketUrl', 'notDoingReason', 'causeIds']);

/** How much is told in the closed details; nothing when they are empty. */
function DetailCount({ action }: { readonly action: ActionItem }) {
  const { doneWhen = '', ticketUrl = '', causeIds } = action;
  const count = [doneWhen, ticketUrl].filter((text) => text !== '').length + causeIds.length;
  return count === 0 ? null : <span className={styles.count}>{count}</span>;
}

/** Whether nothing that was typed would be lost with it. */
function isEmptyAction(action: ActionItem): boolean {
  const { due = '', causeIds } = action;
  return !hasWords('actions', action) && due === '' && causeIds.length === 0;
}
