import { type FormEvent, useState } from 'react';
import { TimeChoice } from '#renderer/fields/TimeChoice.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import styles from '#renderer/timeline/EventEntry.module.css';
import { assumedWords, entryPreview } from '#renderer/timeline/entryPreview.ts';
import { useEventEdits } from '#renderer/timeline/useEventEdits.ts';
import { rowContext } from '#shared/domain/entryContext.ts';
import { eventFromEntry } from '#shared/domain/eventFromEntry.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { EventId } from '#shared/domain/ids.ts';
import { parseTimeEntry } from '#shared/time/parseTimeEntry.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';

const ENTRY = fieldKey('timeline', '', 'entry');

/** Fast entry: a time, what happened, Enter; and on with the next. */
export function EventEntry({ onAdded }: { readonly onAdded: () => void }) {
  const { now, newId } = useStoreDeps();
  const { ref } = useFieldPlace(ENTRY);
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const edits = useEventEdits();
  const [typed, setTyped] = useState('');
  const [rowBefore, setRowBefore] = useState<EventId | null>(null);
  const timeZone = useIncident((incident) => incident.timeZone);

  const readContext = () => {
    const { incident } = store.getState();
    return incident === null || typed.trim() === '' ? null : rowContext(incident, rowBefore, now());
  };
  const context = readContext();
  const entry = context === null ? null : parseTimeEntry(typed, context);

  const add = (chosen?: TimeOption): void => {
    const event = entry === null ? null : eventFromEntry(entry, newId<EventId>(), chosen);
    if (event === null) return;
    edits.add(event);
    setTyped('');
    if (event.occurredAt !== null) setRowBefore(event.id);
    onAdded();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add();
  };

  return (
    <form className={styles.entry} onSubmit={submit}>
      {entry?.kind === 'choice' ? (
        <TimeChoice entry={entry} note={assumedWords(entry, timeZone)} onChoose={add} />
      ) : (
        <p className={styles.preview} role="status">
          {entry === null || context === null ? '' : entryPreview(entry, timeZone, context.day.year)}
        </p>
      )}
      <div className={styles.line}>
        <input
          type="text"
          ref={ref}
          data-draft
          data-field={ENTRY}
          className={styles.input}
          aria-label="New event: time and what happened"
          placeholder="14:47 what happened, who did it, what was seen"
          value={typed}
          readOnly={isReadOnly}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span className={styles.keys} aria-hidden="true">
          <kbd>Enter</kbd> adds · <kbd>~14:20</kbd> <kbd>+5m</kbd> <kbd>14:20-14:35</kbd>
        </span>
      </div>
    </form>
  );
}
