import { useId } from 'react';
import styles from '#renderer/ui/SegmentedControl.module.css';

interface SegmentedControlProps<Value extends string> {
  /** Names the choice for screen readers, such as `View of the causes`; it is not drawn. */
  readonly label: string;
  readonly value: Value;
  /** Two to four, in the order shown. */
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
}

/** A few views side by side of which one is shown. One stop of the Tab key; the arrow keys choose. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, options, onValue } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.control}>
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
