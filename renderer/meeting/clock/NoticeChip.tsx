import styles from '#renderer/meeting/clock/MeetingChip.module.css';
import { useMeetingNotice } from '#renderer/meeting/clock/useMeetingNotice.ts';
import { Menu, MenuItem, MenuNote } from '#renderer/ui/Menu.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';

/** What the app noticed about the clock, in the top bar wherever the desk is; opened, what can be done about it. */
export function NoticeChip() {
  const notice = useMeetingNotice();
  return (
    <>
      <Spoken role="status">{notice?.text}</Spoken>
      {notice !== null && (
        <Menu
          label={`${notice.short}: what to do`}
          trigger={
            <span className={styles.chip} data-cue="nearly">
              <span aria-hidden="true">▲</span>
              {notice.short}
            </span>
          }
        >
          <MenuNote text={notice.text}>
            {notice.choices.map(({ words, run }) => (
              <MenuItem key={words} onSelect={run}>
                {words}
              </MenuItem>
            ))}
          </MenuNote>
        </Menu>
      )}
    </>
  );
}
