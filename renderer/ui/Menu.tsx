import { Menu as BaseMenu } from '@base-ui/react/menu';
import { ChevronRightIcon, EllipsisIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import cardStyles from '#renderer/ui/Card.module.css';
import buttonStyles from '#renderer/ui/IconButton.module.css';
import { Keys } from '#renderer/ui/Keys.tsx';
import styles from '#renderer/ui/Menu.module.css';
import labelStyles from '#renderer/ui/SectionLabel.module.css';

interface MenuProps {
  /** Names the button that opens the menu. */
  readonly label: string;
  /** Drawn in the button instead of three dots. */
  readonly trigger?: ReactNode;
  /** With which edge of the button the list lines up. */
  readonly align?: 'start' | 'end';
  /** Of the button: -1 where the Tab key passes it by. */
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

/** A button that opens a list of actions that people need seldom. */
export function Menu({ label, trigger, align = 'end', tabIndex = 0, children }: MenuProps) {
  const look = trigger === undefined ? buttonStyles.button : styles.trigger;
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger className={look} aria-label={label} title={label} tabIndex={tabIndex}>
        {trigger ?? <EllipsisIcon aria-hidden="true" />}
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles.positioner} sideOffset={4} align={align}>
          <BaseMenu.Popup className={classNames(cardStyles.card, cardStyles.floating, styles.menu)}>
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

interface MenuItemProps {
  readonly onSelect: () => void;
  readonly isDisabled?: boolean;
  /** The key that does the same, shown at the end of the line. */
  readonly keys?: string | undefined;
  readonly children: ReactNode;
}

export function MenuItem({ onSelect, isDisabled = false, keys, children }: MenuItemProps) {
  return (
    <BaseMenu.Item className={styles.item} disabled={isDisabled} onClick={onSelect}>
      {children}
      {keys !== undefined && (
        <span className={styles.more}>
          <Keys>{keys}</Keys>
        </span>
      )}
    </BaseMenu.Item>
  );
}

/** A sentence above the actions that it is about. */
export function MenuNote({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className={styles.note}>{text}</BaseMenu.GroupLabel>
      {children}
    </BaseMenu.Group>
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
      <BaseMenu.GroupLabel className={classNames(labelStyles.label, styles.label)}>
        {label}
      </BaseMenu.GroupLabel>
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

interface SubmenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A list of its own beside the menu, for a choice that is long. */
export function Submenu({ label, children }: SubmenuProps) {
  return (
    <BaseMenu.SubmenuRoot>
      <BaseMenu.SubmenuTrigger className={styles.item}>
        {label}
        <ChevronRightIcon aria-hidden="true" className={styles.more} />
      </BaseMenu.SubmenuTrigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles.positioner} sideOffset={2} alignOffset={-4}>
          <BaseMenu.Popup className={classNames(cardStyles.card, cardStyles.floating, styles.menu)}>
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.SubmenuRoot>
  );
}

interface MenuCheckProps {
  readonly isChecked: boolean;
  readonly onChecked: (isChecked: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off. */
export function MenuCheck({ isChecked, onChecked, children }: MenuCheckProps) {
  return (
    <BaseMenu.CheckboxItem
      className={styles.item}
      checked={isChecked}
      onCheckedChange={onChecked}
      closeOnClick
    >
      <span className={styles.check}>
        <BaseMenu.CheckboxItemIndicator>✓</BaseMenu.CheckboxItemIndicator>
      </span>
      {children}
    </BaseMenu.CheckboxItem>
  );
}

export function MenuLine() {
  return <BaseMenu.Separator className={styles.line} />;
}
