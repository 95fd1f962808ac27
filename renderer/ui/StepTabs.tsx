import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from '#renderer/ui/StepTabs.module.css';

interface StepsProps<Value extends string> {
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly className?: string | undefined;
  /** The list of steps and a panel for each, wherever they stand in it. */
  readonly children: ReactNode;
}

/** Steps that a person takes in any order, one of them shown. */
export function Steps<Value extends string>({ value, onValue, className, children }: StepsProps<Value>) {
  return (
    // Its values are those of the list below, whose type is `Value`.
    <Tabs.Root className={className} value={value} onValueChange={(next) => onValue(next as Value)}>
      {children}
    </Tabs.Root>
  );
}

interface StepListProps<Value extends string> {
  /** Names the steps for screen readers; it is not drawn. */
  readonly label: string;
  readonly steps: readonly {
    readonly value: Value;
    readonly name: string;
    /** How far it is, in a few words; they must fit in one line. */
    readonly note: string;
  }[];
}

/** The steps, numbered, each with how far it is. One stop of the Tab key; the arrow keys choose. */
export function StepList<Value extends string>({ label, steps }: StepListProps<Value>) {
  return (
    <Tabs.List className={styles.list} aria-label={label} activateOnFocus>
      {steps.map(({ value, name, note }, index) => (
        <Tabs.Tab key={value} value={value} className={styles.step}>
          <span className={styles.number}>{index + 1}</span>
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.note} title={note}>
            {note}
          </span>
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}

interface StepPanelProps {
  readonly value: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What a step shows; it is drawn while that step is chosen. */
export function StepPanel({ value, className, children }: StepPanelProps) {
  return (
    // Its content takes the keyboard; the panel itself is no stop.
    <Tabs.Panel value={value} className={classNames(styles.panel, className)} tabIndex={-1}>
      {children}
    </Tabs.Panel>
  );
}
