import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from '#renderer/ui/Menu.module.css';
import labelStyles from '#renderer/ui/SectionLabel.module.css';

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  /** Empty where what it is of differs, so that nothing is ticked. */
  readonly value: Value | '';
  /** `sign`: what the option has beside its words wherever it is shown. */
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly sign?: ReactNode;
  }[];
  readonly onValue: (value: Value) => void;
}

/** A group of which one is chosen. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const { label, value, options, onValue } = props;
  return (
    <BaseMenu.RadioGroup value={value} onValueChange={onValue}>
      <BaseMenu.GroupLabel className={classNames(labelStyles.label, styles.label)}>
        {label}
      </BaseMenu.GroupLabel>
      {options.map((option) => (
        <BaseMenu.RadioItem key={option.value} value={option.value} className={styles.item} closeOnClick>
          <span className={styles.check}>
            <BaseMenu.RadioItemIndicator>✓</BaseMenu.RadioItemIndicator>
          </span>
          {option.sign !== undefined && <span aria-hidden="true">{option.sign}</span>}
          {option.label}
        </BaseMenu.RadioItem>
      ))}
    </BaseMenu.RadioGroup>
  );
}

interface MenuCheckProps {
  readonly isChecked: boolean;
  /** Of what there is behind it, at the end of the line. */
  readonly count?: number;
  /** The menu stays open, where several things are mostly chosen one after the other. */
  readonly staysOpen?: boolean;
  readonly onChecked: (isChecked: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off. */
export function MenuCheck({ isChecked, count, staysOpen = false, onChecked, children }: MenuCheckProps) {
  return (
    <BaseMenu.CheckboxItem
      className={styles.item}
      checked={isChecked}
      onCheckedChange={onChecked}
      closeOnClick={!staysOpen}
    >
      <span className={styles.check}>
        <BaseMenu.CheckboxItemIndicator>✓</BaseMenu.CheckboxItemIndicator>
      </span>
      <span className={styles.words}>{children}</span>
      {count !== undefined && <span className={styles.count}>{count.toLocaleString('en')}</span>}
    </BaseMenu.CheckboxItem>
  );
}
