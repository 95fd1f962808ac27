import type { ReactNode } from 'react';
import styles from '#renderer/dialogs/settings/SettingsDialog.module.css';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

/** What the settings are about, in their order. */
export const SETTINGS_GROUPS = ['window', 'writing', 'meeting', 'documents', 'kept'] as const;
export type SettingsGroupId = (typeof SETTINGS_GROUPS)[number];

/** What the groups are called, in their headings and in the index. */
export const GROUP_NAMES: Readonly<Record<SettingsGroupId, string>> = {
  window: 'Window',
  writing: 'Writing',
  meeting: 'Meeting and wall',
  documents: 'Documents',
  kept: 'Kept on this computer',
};

interface SettingsGroupProps {
  readonly id: SettingsGroupId;
  readonly children: ReactNode;
}

/** One part of the settings, which the index beside them leads to. */
export function SettingsGroup({ id, children }: SettingsGroupProps) {
  return (
    <section className={styles.group} data-group={id}>
      <SectionLabel as="h3">{GROUP_NAMES[id]}</SectionLabel>
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
