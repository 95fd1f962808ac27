import type { ReactNode } from 'react';
import styles from '#renderer/dialogs/settings/SettingsDialog.module.css';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

interface SettingsGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function SettingsGroup({ title, children }: SettingsGroupProps) {
  return (
    <section className={styles.group}>
      <SectionLabel as="h3">{title}</SectionLabel>
      <div className={styles.rows}>{children}</div>
    </section>
  );
}

interface SettingRowProps {
  readonly name: string;
  readonly note?: string;
  /** The control, which has the name itself too. */
  readonly children: ReactNode;
}

export function SettingRow({ name, note, children }: SettingRowProps) {
  return (
    <div className={styles.row}>
      <span className={styles.words}>
        {name}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
      {children}
    </div>
  );
}
