import type { ReactNode } from 'react';
import styles from '#renderer/timeline/paste/PasteEventNotes.module.css';
import { Chip } from '#renderer/ui/Chip.tsx';
import type { PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import { eventNotes } from '#shared/import/paste/pasteWords.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { readWrittenClock } from '#shared/time/readWrittenClock.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

interface PasteEventNotesProps {
  readonly planned: PlannedEvent;
  readonly timeZone: string;
  /** What is said of other sources that tell the same moment; null: none does. */
  readonly toldByOthers: string | null;
  /** What is asked about it, in the same line. */
  readonly children?: readonly ReactNode[];
}

/** A machine's time, which explains nothing to a reader. */
const COUNT_OF_SECONDS = /^\d{9,}(?:\.\d+)?$/;

/** What should be looked at before the event is accepted; nothing where all is plain. */
export function PasteEventNotes(props: PasteEventNotesProps) {
  const { planned, timeZone, toldByOthers, children = [] } = props;
  const { event, parsed, marks, isThere } = planned;
  const notes = eventNotes(planned);
  const { written } = parsed;
  const isShown = event.occurredAt !== null && saysClock(written, clockTime(event.occurredAt, timeZone));
  const isSaid =
    isShown ||
    COUNT_OF_SECONDS.test(written) ||
    [event.detail ?? '', ...notes].some((text) => text.includes(written));
  const isPlain =
    notes.length === 0 && isSaid && !isThere && toldByOthers === null && event.endedAt === undefined;
  if (isPlain && marks.length === 0 && children.length === 0) return null;
  return (
    <div className={styles.notes}>
      {marks.map((name) => (
        <Chip key={name} tone="accent">
          {MILESTONE_WORDS[name].label}
        </Chip>
      ))}
      {children}
      {isThere && <Chip>already there</Chip>}
      {toldByOthers !== null && <Chip>{toldByOthers}</Chip>}
      {event.endedAt !== undefined && <Chip>until {clockTime(event.endedAt, timeZone)}</Chip>}
      {!isSaid && <span className={styles.written}>written “{written}”</span>}
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </div>
  );
}

/** Whether a written time shows this clock, `14:05`, or is nothing but it in twelve hours, `2:05 PM`. */
function saysClock(written: string, clock: string): boolean {
  const words = written.trim();
  const reading = HALF_OF_DAY.test(words) ? readWrittenClock(words) : null;
  if (reading?.value.kind !== 'known' || reading.length < words.length) return written.includes(clock);
  const { hour, minute } = reading.value;
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':') === clock;
}

const HALF_OF_DAY = /[ap]\.?m\.?$/i;
