import styles from '#renderer/dialogs/settings/SettingsDialog.module.css';
import {
  GROUP_NAMES,
  SETTINGS_GROUPS,
  type SettingsGroupId,
} from '#renderer/dialogs/settings/SettingsGroup.tsx';

interface SettingsIndexProps {
  readonly current: SettingsGroupId;
  readonly onChosen: (id: SettingsGroupId) => void;
}

/** The subjects of the settings; each leads the keyboard to its first setting. */
export function SettingsIndex({ current, onChosen }: SettingsIndexProps) {
  return (
    <nav aria-label="Subjects of the settings">
      <ul className={styles.index}>
        {SETTINGS_GROUPS.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles.subject}
              aria-current={id === current || undefined}
              onClick={() => onChosen(id)}
            >
              {GROUP_NAMES[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The group at the upper edge of what scrolls; at its end the last one. */
export function groupAt(scroll: HTMLElement): SettingsGroupId {
  const top = scroll.getBoundingClientRect().top;
  const groups = [...scroll.querySelectorAll<HTMLElement>('[data-group]')];
  const isAtEnd = scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight - 1;
  const passed = groups.filter((group) => group.getBoundingClientRect().top - top <= NEAR_TOP_PX);
  const group = isAtEnd && scroll.scrollTop > 0 ? groups.at(-1) : passed.at(-1);
  return SETTINGS_GROUPS.find((id) => id === group?.dataset.group) ?? 'window';
}

const NEAR_TOP_PX = 24;
