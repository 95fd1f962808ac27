import { Menu as BaseMenu } from '@base-ui/react/menu';
import { EllipsisIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import buttonStyles from '#renderer/ui/IconButton.module.css';
import styles from '#renderer/ui/Menu.module.css';

interface MenuProps {
  /** Names the button that opens the menu. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that opens a list of actions, for what is needed seldom. */
export function Menu({ label, children }: MenuProps) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger className={buttonStyles.button} aria-label={label} title={label}>
        <EllipsisIcon aria-hidden="true" />
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles.positioner} sideOffset={4} align="end">
          <BaseMenu.Popup className={styles.menu}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

interface MenuItemProps {
  readonly onSelect: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export function MenuItem({ onSelect, isDisabled = false, children }: MenuItemProps) {
  return (
    <BaseMenu.Item className={styles.item} disabled={isDisabled} onClick={onSelect}>
      {children}
    </BaseMenu.Item>
  );
}

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
}

/** A group of which one is chosen. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const { label, value, options, onValue } = props;
  return (
    <BaseMenu.RadioGroup value={value} onValueChange={onValue}>
      <BaseMenu.GroupLabel className={styles.label}>{label}</BaseMenu.GroupLabel>
      {options.map((option) => (
        <BaseMenu.RadioItem key={option.value} value={option.value} className={styles.item} closeOnClick>
          <span className={styles.check}>
            <BaseMenu.RadioItemIndicator>✓</BaseMenu.RadioItemIndicator>
          </span>
          {option.label}
        </BaseMenu.RadioItem>
      ))}
    </BaseMenu.RadioGroup>
  );
}

export function MenuLine() {
  return <BaseMenu.Separator className={styles.line} />;
}
