import type { KeyboardEvent } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { isReframeKey } from '#renderer/fields/LineHint.tsx';
import { useLineHint } from '#renderer/fields/useLineHint.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { Hint } from '#shared/language/hint.ts';
import { REFRAMING_QUESTION } from '#shared/language/lineHint.ts';

interface AnswerHint {
  readonly hint: Hint | null;
  /** Takes the key that asks the question about processes and tools as the next why; true where it did. */
  takesKey(event: KeyboardEvent<HTMLElement>): boolean;
}

/** What the words of an answer make ask, while the answer is worked on: guided, on the board and in the outline. */
export function useAnswerHint(node: CauseNode, isWorkedOn: boolean): AnswerHint {
  const { causes: edits } = useEdits();
  const hint = useLineHint(isWorkedOn ? node.answer : '', 'cause');
  return {
    hint,
    takesKey: (event) => {
      if (hint === null || !isReframeKey(event)) return false;
      event.preventDefault();
      edits.addUnder(node.id, { question: REFRAMING_QUESTION });
      return true;
    },
  };
}
