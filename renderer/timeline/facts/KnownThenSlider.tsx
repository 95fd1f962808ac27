import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/facts/KnownThenSlider.module.css';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** As wide as the thumb is drawn; pixels. */
const THUMB = 16;
/** More marks than these are a line. */
const MOST_MARKS = 60;

interface KnownThenSliderProps {
  /** When something became known, earliest first, at least two. */
  readonly moments: readonly Timestamp[];
  /** The moment that is shown, by the clock. */
  readonly words: string;
}

/** Goes through the incident moment by moment, so that a room sees it as the responders saw it. */
export function KnownThenSlider({ moments, words }: KnownThenSliderProps) {
  const store = useAppStoreApi();
  const timeZone = useShownZone();
  const then = useAppStore(({ timelineView }) => timelineView.knownThen);
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Whoever asked for it goes through the moments; whoever writes stays in the field.
    if (document.activeElement?.matches('input, textarea') !== true) slider.current?.focus();
  }, []);
  const [first] = moments;
  const last = moments.at(-1);
  if (first === undefined || last === undefined || then === null) return null;
  const show = (moment: Timestamp | undefined): void => {
    if (moment !== undefined) store.getState().setKnownThen(moment);
  };
  const placeOf = (moment: Timestamp): number =>
    (epochMs(moment) - epochMs(first)) / Math.max(epochMs(last) - epochMs(first), 1);
  const reached = moments.findLastIndex((moment) => epochMs(moment) <= epochMs(then));
  return (
    <div className={styles.row}>
      <IconButton
        label="The moment before"
        disabled={reached <= 0}
        onClick={() => show(moments[reached - 1])}
      >
        <ChevronLeftIcon aria-hidden="true" />
      </IconButton>
      <div className={styles.way}>
        <span className={styles.then} style={{ left: besideThumb(placeOf(then)) }} aria-hidden="true">
          {words}
        </span>
        <input
          type="range"
          ref={slider}
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
        <div className={styles.marks} aria-hidden="true">
          {moments.length <= MOST_MARKS &&
            moments.map((moment) => (
              <span key={moment} className={styles.mark} style={{ left: besideThumb(placeOf(moment)) }} />
            ))}
          <span className={styles.end}>{clockTime(first, timeZone)}</span>
          <span className={styles.end}>{clockTime(last, timeZone)}</span>
        </div>
      </div>
      <IconButton
        label="The next moment"
        disabled={reached >= moments.length - 1}
        onClick={() => show(moments[reached + 1])}
      >
        <ChevronRightIcon aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** The middle of the thumb, which stays within the ends of the slider. */
function besideThumb(place: number): string {
  return `calc(${THUMB / 2}px + ${place} * (100% - ${THUMB}px))`;
}

/** The last moment that is not later; a slider between two moments shows what was known by then. */
function momentAt(moments: readonly Timestamp[], ms: number): Timestamp | undefined {
  return moments.findLast((moment) => epochMs(moment) <= ms) ?? moments[0];
}
