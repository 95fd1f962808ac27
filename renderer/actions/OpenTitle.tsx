import { ChevronUpIcon } from 'lucide-react';
import { StatusSign } from '#renderer/actions/ActionChoices.tsx';
import styles from '#renderer/actions/ActionRow.module.css';
import { useTitleLine } from '#renderer/actions/useTitleLine.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { listKeys } from '#renderer/fields/listKeys.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { isActionEmpty } from '#shared/rules/isActionEmpty.ts';
import { isActionIncomplete } from '#shared/rules/isActionIncomplete.ts';
import { actionLineWords } from '#shared/words/actionLineWords.ts';

interface OpenTitleProps {
  readonly action: ActionItem;
  readonly name: string;
  readonly index: number;
  /** Closes the action; the keyboard goes to its row. */
  readonly onClose: () => void;
}

const HINT = 'Who, by when and how urgent can follow in the same line: Sarah, 14 March, P0';

/** The title of an open action. Typed as a whole line, `Alert at 80 %. Sarah, 14 March, P0`, it fills the other fields. */
export function OpenTitle({ action, name, index, onClose }: OpenTitleProps) {
  const { actions: edits } = useEdits();
  const line = useTitleLine(action);
  const takeLine = (): void => {
    line.take();
    onClose();
  };
  return (
    <>
      <StatusSign status={action.status} />
      <FieldText
        isMultiline
        look="bare"
        fieldKey={fieldKey({ place: 'actions', id: action.id, field: 'title' })}
        label={`Action ${index + 1}`}
        value={action.title}
        placeholder="Verb first: add, enforce, measure…"
        className={styles.title}
        onText={(title) => edits.setText(action.id, 'title', title)}
        onLeave={line.leave}
        onKeyDown={listKeys({
          onAdd: () => (line.said === null ? edits.add(index + 1) : takeLine()),
          onRemove: () => edits.removeHere(action.id),
          isEmpty: isActionEmpty(action) && action.causeIds.length === 0,
        })}
      />
      {isActionIncomplete(action) && (
        <span className={styles.mark}>
          <Spoken>Incomplete</Spoken>
        </span>
      )}
      <IconButton label={`Details of ${name}`} aria-expanded onClick={onClose}>
        <ChevronUpIcon aria-hidden="true" />
      </IconButton>
      <p className={styles.said} role="status" data-hint={line.said === null || undefined}>
        {line.said === null ? (
          line.isRead && HINT
        ) : (
          <>
            {actionLineWords({ type: action.type, priority: action.priority, ...line.said })}
            <LinkButton className={styles.take} onClick={takeLine}>
              Take it <Keys>Enter</Keys>
            </LinkButton>
          </>
        )}
      </p>
    </>
  );
}
