import { SettingSwitch } from '#renderer/fields/SettingControls.tsx';
import styles from '#renderer/meeting/clock/MeetingOptions.module.css';
import { playChime } from '#renderer/meeting/clock/playChime.ts';

/** What the facilitator sets for themselves: a sound, and whether the desk goes along. */
export function MeetingOptions() {
  return (
    <div className={styles.options}>
      <SettingSwitch setting="isBlockFollowed" />
      <SettingSwitch setting="isChimeOn" onChanged={(isOn) => isOn && playChime()} />
    </div>
  );
}
