import { ChevronUpIcon } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { StatusSign } from '#renderer/actions/ActionChoices.tsx';
import { ActionDetails } from '#renderer/actions/ActionDetails.tsx';
import { ActionLine } from '#renderer/actions/ActionLine.tsx';
import { useTypedFacts } from '#renderer/actions/useTypedFacts.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { listKeys, whenLeft } from '#renderer/fields/listKeys.ts';
import { RowMenu } from '#renderer/section/RowMenu.tsx';
import { DragHandle } from '#renderer/sortable/SortableRow.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { hasWords } from '#shared/domain/fieldTexts.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { isActionIncomplete } from '#shared/rules/isActionIncomplete.ts';
import styles from './ActionRow.module.css';

interface ActionRowProps {
  readonly action: ActionItem;
  readonly order: { readonly index: number; readonly count: number };
  readonly isOpen: boolean;
  /** The Tab key stops at this row; from it the arrow keys lead to the others. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onClose: () => void;
}

/** One action: a line, which opens into its fields. */
export function ActionRow({ action, order, isOpen, isStop, onFocus, onClose }: ActionRowProps) {
  const { actions: edits } = useEdits();
  const store = useAppStoreApi();
  const name = action.title || `action ${order.index + 1}`;
  const tabIndex = isStop || isOpen ? 0 : -1;
  /** As in every list, a line that was left without a word goes. */
  const dropEmpty = (): void => {
    const { incident, file } = store.getState();
    const left = incident?.actions.find(({ id }) => id === action.id);
    if (left !== undefined && isEmptyAction(left) && file?.isReadOnly !== true) edits.remove(action.id);
  };
  return (
    <article
      className={styles.action}
      aria-label={name}
      data-open={isOpen || undefined}
      data-incomplete={isActionIncomplete(action) || undefined}
      onFocus={onFocus}
      onBlur={whenLeft(dropEmpty)}
      onKeyDown={isOpen ? closingKey(onClose) : undefined}
    >
      <div className={styles.line}>
        <DragHandle label={`Move ${name}`} tabIndex={tabIndex} />
        {isOpen ? (
          <OpenTitle action={action} name={name} index={order.index} onClose={onClose} />
        ) : (
          <ActionLine
            action={action}
            name={name}
            tabIndex={tabIndex}
            onOpen={(field) => store.getState().goToSpot({ place: 'actions', id: action.id, field })}
          />
        )}
        <RowMenu
          name={name}
          tabIndex={tabIndex}
          visibility={action.visibility}
          onVisibility={(visibility) => edits.patch(action.id, { visibility }, 'Change who may see it')}
          onRemove={() => edits.remove(action.id)}
          order={{ ...order, onMove: (index) => edits.move(action.id, index) }}
        />
      </div>
      {isOpen && <ActionDetails action={action} name={name} />}
    </article>
  );
}

interface OpenTitleProps {
  readonly action: ActionItem;
  readonly name: string;
  readonly index: number;
  readonly onClose: () => void;
}

function OpenTitle({ action, name, index, onClose }: OpenTitleProps) {
  const { actions: edits } = useEdits();
  const takeFacts = useTypedFacts(action);
  return (
    <>
      <StatusSign status={action.status} />
      <div
        className={styles.title}
        // Before the field hears it, which ends the step of undo.
        onBlurCapture={takeFacts}
        onKeyDownCapture={({ key }) => key === 'Escape' && takeFacts()}
      >
        <FieldText
          isMultiline
          look="bare"
          fieldKey={fieldKey({ place: 'actions', id: action.id, field: 'title' })}
          label={`Action ${index + 1}`}
          value={action.title}
          placeholder="Verb first: add, enforce, measure…"
          onText={(title) => edits.setText(action.id, 'title', title)}
          onKeyDown={listKeys({
            onAdd: () => {
              takeFacts();
              edits.add(index + 1);
            },
            onRemove: () => edits.removeHere(action.id),
            isEmpty: isEmptyAction(action),
          })}
        />
      </div>
      {isActionIncomplete(action) && (
        <span className={styles.mark}>
          <Spoken>Incomplete</Spoken>
        </span>
      )}
      <IconButton label={`Details of ${name}`} aria-expanded onClick={onClose}>
        <ChevronUpIcon aria-hidden="true" />
      </IconButton>
    </>
  );
}

/** Escape closes an open action, unless it ends a drag, a menu or the composing of an input method. */
function closingKey(onClose: () => void) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { currentTarget, target, nativeEvent } = event;
    if (event.key !== 'Escape' || event.defaultPrevented || nativeEvent.isComposing) return;
    const isOfMenu = !(target instanceof Node && currentTarget.contains(target));
    if (isOfMenu || currentTarget.closest('[data-dragging]') !== null) return;
    event.preventDefault();
    onClose();
  };
}

/** Whether nothing that was typed would be lost with it. */
function isEmptyAction(action: ActionItem): boolean {
  const { due = '', causeIds } = action;
  return !hasWords('actions', action) && due === '' && causeIds.length === 0;
}
