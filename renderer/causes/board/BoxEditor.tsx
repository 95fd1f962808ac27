import { type KeyboardEvent, useEffect, useRef } from 'react';
import { AnswerField, FailureField, QuestionField } from '#renderer/causes/answer/CauseFields.tsx';
import { useAnswerHint } from '#renderer/causes/answer/useAnswerHint.ts';
import styles from '#renderer/causes/board/BoxEditor.module.css';
import { useBoardActions } from '#renderer/causes/board/boardContext.ts';
import type { CausesEdits } from '#renderer/edits/causesEdits.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { LineHint } from '#renderer/fields/LineHint.tsx';
import { spotOfElement } from '#renderer/fields/useFieldPlace.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

interface BoxEditorProps {
  /** Null for the failure. */
  readonly node: CauseNode | null;
  /** Nothing stands below it. */
  readonly isLeaf: boolean;
}

/**
 * The words of a box as fields. Enter and Escape end, Ctrl+Enter asks why of the answer, Shift+Enter gives
 * another reason, Backspace takes an answer away that was left empty.
 */
export function BoxEditor({ node, isLeaf }: BoxEditorProps) {
  const { causes: edits } = useEdits();
  const actions = useBoardActions();
  const container = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const answer = [...(container.current?.querySelectorAll('textarea') ?? [])].at(-1);
    // A jump may have brought the keyboard to the question already.
    if (answer === undefined || container.current?.contains(document.activeElement)) return;
    answer.focus({ preventScroll: true });
    answer.setSelectionRange(answer.value.length, answer.value.length);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys belong to the field here: the board must not take arrows and letters for its own.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (takesKey(event, isLeaf, node, edits)) event.preventDefault();
    else if (event.key === 'Escape' || event.key === 'Enter') {
      event.preventDefault();
      actions.endEditing();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside pass through here.
    <div
      ref={container}
      className={styles.editor}
      onKeyDown={onKeyDown}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
    >
      {node === null ? (
        <FailureField
          isMultiline
          look="bare"
          placeholder="Say in one sentence what failed"
          className={styles.answer}
        />
      ) : (
        <>
          <QuestionField node={node} className={styles.question} />
          <AnswerWithHint node={node} />
        </>
      )}
    </div>
  );
}

/** The answer, and below it the question about its words. */
function AnswerWithHint({ node }: { readonly node: CauseNode }) {
  const { hint, takesKey: takesHintKey } = useAnswerHint(node, true);
  return (
    <>
      <AnswerField node={node} className={styles.answer} onKeyDown={takesHintKey} />
      {hint !== null && <LineHint hint={hint} />}
    </>
  );
}

function takesKey(
  event: KeyboardEvent,
  isLeaf: boolean,
  node: CauseNode | null,
  edits: CausesEdits,
): boolean {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && isCommand) edits.addUnder(node?.id ?? null);
  else if (event.key === 'Enter' && event.shiftKey && node !== null) edits.addAfter(node);
  else if (event.key === 'Backspace' && isLeaf && node?.answer === '' && isAnswer(event.target)) {
    edits.remove(node.id);
  } else return false;
  return true;
}

function isAnswer(target: EventTarget): boolean {
  return spotOfElement(target)?.field === 'answer';
}
