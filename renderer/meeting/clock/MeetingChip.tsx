import { ClockDigits } from '#renderer/meeting/clock/ClockDigits.tsx';
import { useChime } from '#renderer/meeting/clock/playChime.ts';
import { useClockBy } from '#renderer/meeting/clock/useMeetingClock.ts';
import { useMeetingNotice } from '#renderer/meeting/clock/useMeetingNotice.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Menu, MenuItem, MenuNote } from '#renderer/ui/Menu.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { CUE_SHAPES, cueText, elapsedText } from '#shared/meeting/clockWords.ts';
import type { MeetingClock } from '#shared/meeting/meetingClock.ts';
import styles from './MeetingChip.module.css';

/** The meeting's clock in the top bar, wherever the desk is; a click goes to the meeting. */
export function MeetingChip() {
  const { phase, blocks, currentIndex, cue } = useClockBy(shownOf);
  const store = useAppStoreApi();
  useChime();
  const current = currentIndex === null ? undefined : blocks[currentIndex];
  if (current === undefined || phase === 'ended') return null;
  const shape = phase === 'paused' ? '❚❚' : CUE_SHAPES[cue];
  const words = phase === 'paused' ? 'Paused' : cueText(cue);
  return (
    <button
      type="button"
      className={styles.chip}
      data-cue={phase === 'paused' ? 'paused' : cue}
      title={`${current.title || 'Block'}. Go to the meeting`}
      onClick={() => store.getState().goTo('meeting')}
    >
      <span aria-hidden="true">{shape}</span>
      Meeting <ClockDigits select={elapsedWords} />
      {words !== '' && <span>{words}</span>}
    </button>
  );
}

function elapsedWords({ elapsedMs }: MeetingClock): string {
  return elapsedText(elapsedMs);
}

/** All that is drawn but the seconds, as text. */
function shownOf({ phase, blocks, currentIndex, cue }: MeetingClock): string {
  const title = currentIndex === null ? '' : blocks[currentIndex]?.title;
  return [phase, currentIndex, title, cue].join('\n');
}

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
