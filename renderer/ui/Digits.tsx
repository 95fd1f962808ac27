import styles from '#renderer/ui/Digits.module.css';

/** As the font draws them in figures of one width; in em. */
const FIGURE = 0.66;
const COLON = 0.34;

/**
 * Time as figures of one width, `12:05` or `+1:05`, in a box of its own whose size follows from how many there
 * are: a second that passes lays out and paints nothing but this box.
 */
export function Digits({ text }: { readonly text: string }) {
  const colons = [...text].filter((character) => character === ':').length;
  const width = (text.length - colons) * FIGURE + colons * COLON;
  return (
    <span className={styles.digits} style={{ width: `${width.toFixed(2)}em` }}>
      {text}
    </span>
  );
}
