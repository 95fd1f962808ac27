import styles from '#renderer/timeline/paste/PasteEventNotes.module.css';
import { Chip } from '#renderer/ui/Chip.tsx';
import type { PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import { eventNotes } from '#shared/import/paste/pasteWords.ts';
import { clockTime } from '#shared/time/formatTime.ts';

interface PasteEventNotesProps {
  readonly planned: PlannedEvent;
  readonly timeZone: string;
}

/** A machine's time, which explains nothing to a reader. */
const COUNT_OF_SECONDS = /^\d{9,}(?:\.\d+)?$/;

/** What should be looked at before the event is accepted; nothing where all is plain. */
export function PasteEventNotes({ planned, timeZone }: PasteEventNotesProps) {
  const { event, parsed, isThere } = planned;
  const notes = eventNotes(planned);
  const { written } = parsed;
  const isShown = event.occurredAt !== null && written.includes(clockTime(event.occurredAt, timeZone));
  const isSaid =
    isShown ||
    COUNT_OF_SECONDS.test(written) ||
    [event.detail ?? '', ...notes].some((text) => text.includes(written));
  if (notes.length === 0 && isSaid && !isThere && event.endedAt === undefined) return null;
  return (
    <p className={styles.notes}>
      {isThere && <Chip>already there</Chip>}
      {event.endedAt !== undefined && <Chip>until {clockTime(event.endedAt, timeZone)}</Chip>}
      {!isSaid && <span className={styles.written}>written “{written}”</span>}
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </p>
  );
}
