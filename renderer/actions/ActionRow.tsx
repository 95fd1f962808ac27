import type { KeyboardEvent } from 'react';
import { ActionDetails } from '#renderer/actions/ActionDetails.tsx';
import { ActionLine } from '#renderer/actions/ActionLine.tsx';
import { OpenTitle } from '#renderer/actions/OpenTitle.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { whenLeft } from '#renderer/fields/listKeys.ts';
import { RowMenu } from '#renderer/section/RowMenu.tsx';
import { DragHandle } from '#renderer/sortable/SortableRow.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { isActionEmpty } from '#shared/rules/isActionEmpty.ts';
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
  const close = (): void => {
    if (isActionEmpty(action)) {
      edits.dropEmpty(action.id);
      store.getState().goToSpot(placeSpot('actions', 'entry'));
    } else onClose();
  };
  return (
    <article
      className={styles.action}
      aria-label={name}
      data-open={isOpen || undefined}
      data-incomplete={isActionIncomplete(action) || undefined}
      onFocus={onFocus}
      onBlur={whenLeft(() => edits.dropEmpty(action.id))}
      onKeyDown={isOpen ? closingKey(close) : undefined}
    >
      <div className={styles.line}>
        <DragHandle label={`Move ${name}`} tabIndex={tabIndex} />
        {isOpen ? (
          <OpenTitle action={action} name={name} index={order.index} onClose={close} />
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
