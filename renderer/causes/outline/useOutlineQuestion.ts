import { useState } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import { isPlainWhy } from '#shared/domain/causes/causeQuestions.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

/**
 * Whether the outline shows an answer's question: one in words of its own, or one that somebody words or looks for.
 * “Why did this happen?” above each answer says nothing that the levels do not.
 */
export function useOutlineQuestion({ id, question }: CauseNode): {
  readonly hasQuestion: boolean;
  /** Shows it and puts the keyboard into it. */
  readonly word: () => void;
} {
  const store = useAppStoreApi();
  const sought = useSoughtSpot();
  const isSought = sought?.place === 'causes' && sought.id === id && sought.field === 'question';
  const [isWorded, setIsWorded] = useState(false);
  if (isSought && !isWorded) setIsWorded(true);
  return {
    hasQuestion: isWorded || !isPlainWhy(question),
    word: () => {
      setIsWorded(true);
      store.getState().goToSpot({ place: 'causes', id, field: 'question' });
    },
  };
}
