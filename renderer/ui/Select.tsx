import type { ComponentProps } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import selectStyles from './Select.module.css';
import styles from './TextInput.module.css';

interface SelectProps<Value extends string> extends Omit<ComponentProps<'select'>, 'onChange' | 'value'> {
  readonly value: Value;
  /** In the order shown. */
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** `inline` is bare and only as wide as what is chosen. */
  readonly look?: 'boxed' | 'bare' | 'inline';
  readonly onValue: (value: Value) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, look = 'boxed', onValue, className, ...rest } = props;
  return (
    <select
      value={value}
      className={classNames(
        styles.input,
        look !== 'boxed' && styles.bare,
        selectStyles.select,
        look === 'inline' && selectStyles.inline,
        className,
      )}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen !== undefined) onValue(chosen.value);
      }}
      {...rest}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
