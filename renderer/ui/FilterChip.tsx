import styles from '#renderer/ui/FilterChip.module.css';

interface FilterChipProps {
  /** How many rows it would show; none: the chip stands back, and can be chosen all the same. */
  readonly count: number;
  /** Null: it narrows nothing here and leads elsewhere. */
  readonly isChosen: boolean | null;
  /** `bad` for what should not be there. */
  readonly tone?: 'plain' | 'bad';
  readonly onChoose: () => void;
  readonly children: string;
}

/** One of several ways to narrow a list, with how many rows it leaves. */
export function FilterChip({ count, isChosen, tone = 'plain', onChoose, children }: FilterChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={isChosen ?? undefined}
      data-tone={tone}
      data-empty={count === 0 || undefined}
      onClick={onChoose}
    >
      {children} <span className={styles.count}>{count.toLocaleString('en')}</span>
    </button>
  );
}
