import { ClockButtons } from '#renderer/meeting/clock/ClockButtons.tsx';
import { ClockDigits } from '#renderer/meeting/clock/ClockDigits.tsx';
import styles from '#renderer/meeting/clock/ClockHead.module.css';
import { useClockBy } from '#renderer/meeting/clock/useMeetingClock.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { CUE_SHAPES, cueText, lengthText, paceText, remainingText } from '#shared/meeting/clockWords.ts';
import type { BlockClock, MeetingClock } from '#shared/meeting/meetingClock.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** The current block with what is left of it, how the meeting stands, and what can be done with the clock. */
export function ClockHead() {
  const clock = useClockBy(shownOf);
  const current = currentOf(clock);
  if (current === undefined) return null;
  return (
    <div className={styles.head} data-cue={cueOf(clock)}>
      <div className={styles.line}>
        <BlockLabel clock={clock} />
        <p className={styles.fact}>
          <CueWords clock={clock} />
        </p>
      </div>
      <div className={styles.row}>
        <TimeLeft />
        <div className={styles.words}>
          <p className={styles.fact}>
            <BlockFacts current={current} clock={clock} />
          </p>
          <Pace clock={clock} isNextTold />
        </div>
        <ClockButtons clock={clock} />
      </div>
    </div>
  );
}

/** The same without a button, in the height of a bar. */
export function ClockFace() {
  const clock = useClockBy(shownOf);
  if (currentOf(clock) === undefined) return null;
  return (
    <div className={styles.head} data-small data-cue={cueOf(clock)}>
      <div className={styles.line}>
        <BlockLabel clock={clock} />
        <p className={styles.fact}>
          <CueWords clock={clock} />
        </p>
      </div>
      <div className={styles.row}>
        <TimeLeft />
        <Pace clock={clock} isNextTold={false} />
      </div>
    </div>
  );
}

interface ClockProps {
  readonly clock: MeetingClock;
}

function BlockLabel({ clock }: ClockProps) {
  return (
    <SectionLabel as="p" className={styles.label}>
      {currentOf(clock)?.title || 'Block'}
      <span className={styles.count}>
        , {(clock.currentIndex ?? 0) + 1} of {clock.blocks.length}
      </span>
    </SectionLabel>
  );
}

function CueWords({ clock: { phase, cue } }: ClockProps) {
  const isPaused = phase === 'paused';
  return (
    <span className={styles.cue}>
      <span aria-hidden="true">{isPaused ? '❚❚' : CUE_SHAPES[cue]}</span> {isPaused ? 'Paused' : cueText(cue)}
    </span>
  );
}

function TimeLeft() {
  return (
    <p className={styles.clock} role="timer" aria-label="Left in this block">
      <ClockDigits select={remainingWords} />
    </p>
  );
}

function currentOf({ blocks, currentIndex }: MeetingClock): BlockClock | undefined {
  return currentIndex === null ? undefined : blocks[currentIndex];
}

function cueOf({ phase, cue }: MeetingClock): MeetingClock['cue'] | 'paused' {
  return phase === 'paused' ? 'paused' : cue;
}

function remainingWords({ blocks, currentIndex }: MeetingClock): string {
  return remainingText(currentIndex === null ? 0 : (blocks[currentIndex]?.remainingMs ?? 0));
}

/** All that is drawn but the seconds, as text. */
function shownOf(clock: MeetingClock): string {
  const { blocks, currentIndex, phase, cue, endsAt, behindMs } = clock;
  const lengths = blocks.map(({ title, state, lengthMs, remainingMs }) =>
    [title, state, lengthText(lengthMs), remainingMs < 0].join(),
  );
  const ends = endsAt === null ? '' : Math.floor(epochMs(endsAt) / MINUTE_MS);
  const { pace = '', effect = '' } = paceText(clock) ?? {};
  return [currentIndex, phase, cue, ends, behindMs > 0, pace, effect, ...lengths].join('\n');
}

function BlockFacts({ current, clock }: { readonly current: BlockClock; readonly clock: MeetingClock }) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const share = `${current.remainingMs < 0 ? 'after' : 'left of'} ${lengthText(current.lengthMs)} min`;
  if (clock.endsAt === null) return share;
  return (
    <>
      {share}
      <span className={styles.between}>, meeting </span>
      <span className={styles.ends}> ends {clockTime(clock.endsAt, timeZone)}</span>
    </>
  );
}

function Pace({ clock, isNextTold }: { readonly clock: MeetingClock; readonly isNextTold: boolean }) {
  const words = paceText(clock);
  const next = clock.blocks.find(({ state }) => state === 'next');
  return (
    <p className={styles.pace} title={words === null ? undefined : `${words.pace} ${words.effect}`}>
      {words !== null && (
        <>
          <b className={clock.behindMs > 0 ? styles.behind : styles.ahead}>{words.pace}</b>
          {words.effect !== '' && `: ${words.effect}`}
        </>
      )}
      {words !== null && isNextTold && ' · '}
      {isNextTold && (next === undefined ? 'The last block' : `Next: ${next.title}`)}
    </p>
  );
}
