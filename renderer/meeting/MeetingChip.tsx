import styles from '#renderer/meeting/MeetingChip.module.css';
import { useChime } from '#renderer/meeting/useChime.ts';
import { useMeetingClock } from '#renderer/meeting/useMeetingClock.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { CUE_SHAPES, cueText, elapsedText, remainingText } from '#shared/meeting/clockWords.ts';

/** The meeting's clock in the top bar, wherever the desk is; a click goes to the meeting. */
export function MeetingChip() {
  const { phase, blocks, currentIndex, elapsedMs, cue } = useMeetingClock();
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
      title={`${current.title}: ${remainingText(current.remainingMs)} left. Go to the meeting`}
      onClick={() => store.getState().goTo('meeting')}
    >
      <span aria-hidden="true">{shape}</span>
      Meeting <span className={styles.time}>{elapsedText(elapsedMs)}</span>
      {words !== '' && <span>{words}</span>}
    </button>
  );
}
