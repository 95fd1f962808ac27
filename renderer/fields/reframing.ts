import { useRef } from 'react';
import type { Draft } from '#renderer/fields/useDraft.ts';
import type { Hint } from '#shared/language/hint.ts';
import { REFRAMING_QUESTION } from '#shared/language/lineHint.ts';

/** Where a hint about the words stands in the whole line, which begins with a time or a mark. */
export function placeIn(
  line: string,
  words: string,
  { start, end }: Hint,
): Pick<Hint, 'start' | 'end'> | null {
  const at = line.indexOf(words);
  return at === -1 ? null : { start: at + start, end: at + end };
}

/** Puts the question in the place of the words, and the words back when it is asked again. True where it did either. */
export function useReframing(draft: Draft, words: string | null): () => boolean {
  const before = useRef<{ readonly text: string; readonly reframed: string } | null>(null);
  return () => {
    const text = draft.text ?? '';
    if (before.current?.reframed === text) {
      draft.set(before.current.text);
      before.current = null;
      return true;
    }
    if (words === null) return false;
    const reframed = text.replace(words, () => REFRAMING_QUESTION);
    before.current = { text, reframed };
    draft.set(reframed);
    return true;
  };
}
