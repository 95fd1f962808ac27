import type { ReactNode } from 'react';
import styles from '#renderer/home/FilterBar.module.css';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';

/** What a list of the library shows: rows of chips and choices. */
export function FilterBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.bar} aria-label={label}>
      {children}
    </fieldset>
  );
}

export function FilterRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

interface FilterWordsProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onText: (words: string) => void;
}

export function FilterWords({ label, value, ...rest }: FilterWordsProps) {
  return (
    <TextInput
      type="search"
      className={styles.words}
      aria-label={label}
      data-draft={value !== '' || undefined}
      value={value}
      {...rest}
    />
  );
}

interface FilterChoiceProps<Value extends string> {
  readonly label: string;
  /** What is said while all are shown. */
  readonly all: string;
  /** Null: all. */
  readonly value: Value | null;
  /** In the order shown, each with how many it would leave. */
  readonly counts: readonly { readonly value: Value; readonly count: number }[];
  readonly wordsOf?: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
}

/** Not a value of anything. */
const ANY = '\n';

export function FilterChoice<Value extends string>(props: FilterChoiceProps<Value>) {
  const { label, all, value, counts, wordsOf = String, onChoose } = props;
  // What was asked for stays to be seen, even when nothing is left of it.
  const shown =
    value === null || counts.some((each) => each.value === value) ? counts : [...counts, { value, count: 0 }];
  return (
    <Select<Value | typeof ANY>
      aria-label={label}
      value={value ?? ANY}
      options={[
        { value: ANY, label: all },
        ...shown.map((each) => ({
          value: each.value,
          label: `${wordsOf(each.value)} (${each.count.toLocaleString('en')})`,
        })),
      ]}
      onValue={(chosen) => onChoose(chosen === ANY ? null : chosen)}
    />
  );
}
