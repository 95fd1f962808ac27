import type { ComponentProps } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from '#renderer/ui/Checkbox.module.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  /** It stands for several things, of which some are chosen; a click then chooses all. */
  readonly isMixed?: boolean;
  /** Absent where the tick is only for the person who sets it, and nothing follows from it. */
  readonly onChecked?: (isChecked: boolean) => void;
}

/** A box to tick with its words, which are its name and can be clicked too. The class is of both together. */
export function Checkbox({ isMixed = false, onChecked, className, children, ...props }: CheckboxProps) {
  return (
    <label
      className={classNames(styles.checkbox, className)}
      ref={(label) => {
        // There is no attribute for it.
        const box = label?.querySelector('input');
        if (box) box.indeterminate = isMixed;
      }}
    >
      <input
        type="checkbox"
        className={styles.box}
        onChange={onChecked && (({ target }) => onChecked(target.checked))}
        {...props}
      />
      {children}
    </label>
  );
}
