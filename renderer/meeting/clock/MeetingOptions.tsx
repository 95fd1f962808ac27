import styles from '#renderer/meeting/clock/MeetingOptions.module.css';
import { playChime } from '#renderer/meeting/clock/playChime.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';

/** What the facilitator sets for themselves: a sound, and whether the desk goes along. */
export function MeetingOptions() {
  const store = useAppStoreApi();
  const { isChimeOn, isBlockFollowed } = useAppStore(({ settings }) => settings);
  return (
    <div className={styles.options}>
      <Checkbox
        checked={isBlockFollowed}
        onChecked={(isChecked) => store.getState().changeSettings({ isBlockFollowed: isChecked })}
      >
        Go to each block’s section
      </Checkbox>
      <Checkbox
        checked={isChimeOn}
        onChecked={(isChecked) => {
          store.getState().changeSettings({ isChimeOn: isChecked });
          if (isChecked) playChime();
        }}
      >
        Chime when time is up
      </Checkbox>
    </div>
  );
}
