import { useLayoutEffect, useRef } from 'react';
import styles from '#renderer/ui/Digits.module.css';

interface DigitsProps {
  /** Says what is to stand there now: `12:05`, `+1:05`. */
  readonly read: () => string;
  /** Calls back when that may have changed. Returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** As the font draws them in figures of one width; in em. */
const FIGURE = 0.66;
const COLON = 0.34;

/**
 * A running time in a box of its own, whose size follows from how many figures there are. A second that passes
 * changes this one text and nothing else: no component is drawn again, and nothing around it is laid out.
 */
export function Digits({ read, subscribe }: DigitsProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const write = (): void => {
      const text = read();
      if (box.current !== null && box.current.textContent !== text) writeInto(box.current, text);
    };
    write();
    return subscribe(write);
  }, [read, subscribe]);
  return (
    <span className={styles.place}>
      <span ref={box} className={styles.digits} />
    </span>
  );
}

function writeInto(box: HTMLElement, text: string): void {
  const { firstChild, parentElement } = box;
  if (firstChild instanceof Text) firstChild.data = text;
  else box.textContent = text;
  const width = widthOf(text);
  if (parentElement !== null && parentElement.style.width !== width) parentElement.style.width = width;
}

function widthOf(text: string): string {
  const colons = text.split(':').length - 1;
  return `${((text.length - colons) * FIGURE + colons * COLON).toFixed(2)}em`;
}
