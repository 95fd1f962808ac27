import styles from '#renderer/meeting/clock/MeetingOptions.module.css';
import { playChime } from '#renderer/meeting/clock/playChime.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';

/** What the facilitator sets for themselves: a sound, and whether the desk goes along. */
export function MeetingOptions() {
  const store = useAppStoreApi();
  const { isChimeOn, isBlockFollowed } = useAppStore(({ settings }) => settings);
  return (
    <div className={styles.options}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={isBlockFollowed}
          onChange={({ target }) => store.getState().changeSettings({ isBlockFollowed: target.checked })}
        />
        Go to each block’s section
      </label>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={isChimeOn}
          onChange={({ target }) => {
            store.getState().changeSettings({ isChimeOn: target.checked });
            if (target.checked) playChime();
          }}
        />
        Chime when time is up
      </label>
    </div>
  );
}
