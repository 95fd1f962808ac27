import { Menu as BaseMenu } from '@base-ui/react/menu';
import { ChevronRightIcon, EllipsisIcon } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import cardStyles from '#renderer/ui/Card.module.css';
import buttonStyles from '#renderer/ui/IconButton.module.css';
import { Keys } from '#renderer/ui/Keys.tsx';
import styles from '#renderer/ui/Menu.module.css';
import { useMenuArea } from '#renderer/ui/useMenuArea.ts';

interface MenuProps {
  /** Names the button that opens the menu. */
  readonly label: string;
  /** Drawn in the button instead of three dots. */
  readonly trigger?: ReactNode;
  /** With which edge of the button the list lines up. */
  readonly align?: 'start' | 'end';
  /** The tab index of the button: -1 where the Tab key passes it by. */
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

/**
 * A button that opens a list of actions that people need seldom. Inside an element with `data-menu-area` a right click
 * or the menu key opens the same list, where the pointer or the focus is.
 */
export function Menu({ label, trigger, align = 'end', tabIndex = 0, children }: MenuProps) {
  const look = trigger === undefined ? buttonStyles.button : styles.trigger;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [point, setPoint] = useState<DOMRect | null>(null);
  /** Where the keyboard was when the menu was asked for away from its button. */
  const before = useRef<HTMLElement | null>(null);
  useMenuArea(button, (asked) => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setPoint(asked);
    setOpen(true);
  });
  return (
    <BaseMenu.Root
      modal={false}
      open={isOpen}
      onOpenChange={(next) => {
        // By the button the list stands at the button again.
        if (next) setPoint(null);
        setOpen(next);
      }}
    >
      <BaseMenu.Trigger ref={button} className={look} aria-label={label} title={label} tabIndex={tabIndex}>
        {trigger ?? <EllipsisIcon aria-hidden="true" />}
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          className={styles.positioner}
          sideOffset={point === null ? 4 : 0}
          align={point === null ? align : 'start'}
          {...(point === null ? {} : { anchor: { getBoundingClientRect: () => point } })}
        >
          <BaseMenu.Popup
            className={classNames(cardStyles.card, cardStyles.floating, styles.menu)}
            {...(point === null ? {} : { finalFocus: before })}
          >
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

export function MenuLine() {
  return <BaseMenu.Separator className={styles.line} />;
}
