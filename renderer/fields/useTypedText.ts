import { useEffect, useState } from 'react';
import { type Draft, useDraft, useTakenWhenGone } from '#renderer/fields/useDraft.ts';

interface Reading<Value> {
  /** From `fieldKey`: where the text is kept while it is not taken. */
  readonly fieldKey: string;
  /** Undefined: not understood. */
  readonly read: (text: string) => Value | undefined;
  /** Whether the text counts while it is still being typed; else it does on Enter or when the field is left. */
  readonly isTakenAtOnce: (text: string) => boolean;
  readonly onValue: (value: Value) => void;
}

interface TypedText {
  readonly draft: Draft;
  /** What the person typed; null while the field shows the value. */
  readonly typed: string | null;
  /** It is not understood. */
  readonly isWrong: boolean;
  /** And the person has left it so: what is still being typed is seldom whole, and is not marked. */
  readonly isMarked: boolean;
  onText(text: string): void;
  /** Takes what is understood and shows the value again; what is not understood stays. */
  take(): void;
}

/** A field for a value that is typed as text: what is no value stays in it, wherever the person goes. */
export function useTypedText<Value>(reading: Reading<Value>): TypedText {
  const { fieldKey, read, isTakenAtOnce, onValue } = reading;
  const draft = useDraft(fieldKey);
  const [local, setLocal] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const typed = draft.text ?? local;
  const isWrong = typed !== null && read(typed) === undefined;

  const take = (): void => {
    if (typed === null) return;
    const value = read(typed);
    setIsLeft(value === undefined);
    if (value !== undefined) {
      setLocal(null);
      if (draft.text === null) return;
      draft.set(null);
      onValue(value);
    } else if (typed.trim() === '') {
      setLocal(typed);
      draft.set(null);
    }
  };
  useTakenWhenGone(draft, take);

  return {
    draft,
    typed,
    isWrong,
    isMarked: isWrong && (isLeft || draft.isKept),
    onText: (text) => {
      setLocal(text);
      const value = read(text);
      if (value !== undefined) setIsLeft(false);
      const isTaken = value !== undefined && isTakenAtOnce(text);
      draft.set(isTaken ? null : text);
      if (isTaken) onValue(value);
    },
    take,
  };
}

/** Longer than the pause between two keys. */
const QUIET_MS = 300;

/** The last value that stayed the same for a moment: for results that are too slow to compute at every key. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Tells the form around a field what is wrong with it, so that the form waits; empty when nothing is. */
export function useValidity(element: HTMLElement | null, problem: string): void {
  useEffect(() => {
    if (element instanceof HTMLInputElement) element.setCustomValidity(problem);
  }, [element, problem]);
}
