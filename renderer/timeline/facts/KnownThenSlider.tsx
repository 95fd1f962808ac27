import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/facts/KnownThenSlider.module.css';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

interface KnownThenSliderProps {
  /** When something became known, earliest first, at least two. */
  readonly moments: readonly Timestamp[];
}

/** Goes through the incident moment by moment, so that a room sees it as the responders saw it. */
export function KnownThenSlider({ moments }: KnownThenSliderProps) {
  const store = useAppStoreApi();
  const timeZone = useShownZone();
  const then = useAppStore(({ timelineView }) => timelineView.knownThen);
  const [first] = moments;
  const last = moments.at(-1);
  if (first === undefined || last === undefined || then === null) return null;
  const show = (moment: Timestamp | undefined): void => {
    if (moment !== undefined) store.getState().setKnownThen(moment);
  };
  const reached = moments.findLastIndex((moment) => epochMs(moment) <= epochMs(then));
  return (
    <input
      type="range"
      className={styles.slider}
      aria-label="What was known then"
      aria-valuetext={`${shortDate(then, timeZone)} ${clockTime(then, timeZone)}, ${reached + 1} of ${moments.length} moments`}
      min={epochMs(first)}
      max={epochMs(last)}
      step={1}
      value={epochMs(then)}
      onChange={({ target }) => show(momentAt(moments, Number(target.value)))}
      onKeyDown={(key) => {
        const step = STEPS[key.key];
        if (step === undefined) return;
        key.preventDefault();
        show(moments[reached + step]);
      }}
    />
  );
}

/** The last moment that is not later; a slider between two moments shows what was known by then. */
function momentAt(moments: readonly Timestamp[], ms: number): Timestamp | undefined {
  return moments.findLast((moment) => epochMs(moment) <= ms) ?? moments[0];
}
