import { ClockDigits } from '#renderer/meeting/clock/ClockDigits.tsx';
import styles from '#renderer/meeting/clock/MeetingChip.module.css';
import { useChime } from '#renderer/meeting/clock/useChime.ts';
import { useClockBy } from '#renderer/meeting/clock/useClockPart.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { CUE_SHAPES, cueText, elapsedText } from '#shared/meeting/clockWords.ts';
import type { MeetingClock } from '#shared/meeting/meetingClock.ts';

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
