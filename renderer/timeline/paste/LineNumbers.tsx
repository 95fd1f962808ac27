import styles from '#renderer/timeline/paste/LineNumbers.module.css';

interface LineNumbersProps {
  /** 1-based, both inclusive. */
  readonly from: number;
  readonly to: number;
}

/** Which lines of the text something comes from. */
export function LineNumbers({ from, to }: LineNumbersProps) {
  return (
    <span className={styles.numbers} title={from === to ? `Line ${from}` : `Lines ${from} to ${to}`}>
      {from === to ? from : `${from}–${to}`}
    </span>
  );
}
