import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { SecondHand } from '#renderer/store/secondHand.ts';
import { Digits } from '#renderer/ui/Digits.tsx';
import styles from '#renderer/wallView/WallClockFace.module.css';
import { assertNever } from '#shared/basics/assertNever.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { type ClockFace, clockFace, type FaceCue } from '#shared/wall/clockFace.ts';
import type { WallClock } from '#shared/wall/wallMessage.ts';

interface WallClockFaceProps {
  readonly clock: WallClock;
  readonly hand: SecondHand;
}

/** The meeting's clock, counted here from plan and log; the one thing on the wall that moves by itself. */
export function WallClockFace({ clock, hand }: WallClockFaceProps) {
  const read = useMemo(() => faceReader(clock, hand), [clock, hand]);
  const note = useSyncExternalStore(hand.subscribe, () => read().note);
  const cue = useSyncExternalStore(hand.subscribe, () => read().cue);
  const time = useCallback(() => read().time, [read]);
  return (
    <div className={styles.clock} data-cue={cue} role="timer">
      <p className={styles.time}>
        <CueMark cue={cue} />
        <Digits read={time} subscribe={hand.subscribe} />
      </p>
      <p className={styles.note}>{note}</p>
    </div>
  );
}

/** Reckons once a second, however many ask. */
function faceReader({ plan, log, timeZone }: WallClock, hand: SecondHand): () => ClockFace {
  let at = hand.now();
  let face = clockFace(meetingClock(plan, log, at), timeZone);
  return () => {
    const now = hand.now();
    if (now !== at) [at, face] = [now, clockFace(meetingClock(plan, log, now), timeZone)];
    return face;
  };
}

/** A shape besides the colour, the same as on the desk: half a circle, a square, a triangle, two bars. */
function CueMark({ cue }: { readonly cue: FaceCue }) {
  switch (cue) {
    case 'none':
      return null;
    case 'nearly':
      return (
        <Mark
          label="nearly over"
          path="M8 1a7 7 0 1 0 7 7A7 7 0 0 0 8 1zm0 2.200a4.800 4.800 0 0 1 0 9.600z"
        />
      );
    case 'end':
      return <Mark label="time is up" path="M2 2h12v12H2z" />;
    case 'over':
      return <Mark label="over its time" path="M8 1 15.500 15H.500z" />;
    case 'paused':
      return <Mark label="paused" path="M3 2h3.500v12H3zM9.500 2H13v12H9.500z" />;
    default:
      return assertNever(cue, 'cue');
  }
}

function Mark({ label, path }: { readonly label: string; readonly path: string }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" role="img" aria-label={label}>
      <path d={path} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
