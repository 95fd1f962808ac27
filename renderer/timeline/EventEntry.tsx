import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { LineStatus } from '#renderer/fields/LineStatus.tsx';
import { TimeChoice } from '#renderer/fields/TimeChoice.tsx';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useReceipt } from '#renderer/fields/useReceipt.ts';
import { addedWords } from '#renderer/section/addedWords.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import styles from '#renderer/timeline/EventEntry.module.css';
import { assumedWords, entryPreview } from '#renderer/timeline/entryPreview.ts';
import { leaveLine } from '#renderer/timeline/leaveLine.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { eventFromEntry, rowContext } from '#shared/domain/timeline/eventFromEntry.ts';
import { parseTimeEntry } from '#shared/time/parseTimeEntry.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';

const ENTRY = fieldKey(placeSpot('timeline', 'entry'));

/** Fast entry: a time, what happened, Enter; and on with the next. Escape goes to the event just added. */
export function EventEntry({ onAdded }: { readonly onAdded: () => void }) {
  const { now, newId } = useStoreDeps();
  const { element, ref } = useFieldPlace(ENTRY);
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const { timeline: edits } = useEdits();
  const draft = useDraft(ENTRY);
  const receipt = useReceipt();
  const typed = draft.text ?? '';
  const [rowBefore, setRowBefore] = useState<EventId | null>(null);
  const lastAdded = useRef<EventId | null>(null);
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
    draft.set(null);
    lastAdded.current = event.id;
    if (event.occurredAt !== null) setRowBefore(event.id);
    onAdded();
    const { incident } = store.getState();
    if (incident !== null) receipt.give(addedWords(incident, event));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add();
  };
  const leave = (event: KeyboardEvent<HTMLInputElement>): void => {
    // While an input method composes, Escape belongs to it.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leaveLine(store, event.currentTarget, lastAdded.current);
  };
  const preview =
    entry === null || entry.kind === 'choice' || context === null
      ? ''
      : entryPreview(entry, timeZone, context.day.year);

  return (
    <form className={styles.entry} onSubmit={submit}>
      {entry?.kind === 'choice' && (
        <TimeChoice entry={entry} note={assumedWords(entry, timeZone)} onChoose={add} />
      )}
      <LineStatus
        className={styles.preview}
        draft={draft}
        receipt={receipt}
        preview={preview}
        onUndone={() => element?.focus()}
      />
      <Card edge="strong" className={styles.line}>
        <input
          type="text"
          ref={ref}
          data-draft={draft.text !== null || undefined}
          data-field={ENTRY}
          className={styles.input}
          aria-label="New event: time and what happened"
          placeholder="14:47 what happened, who did it, what was seen"
          value={typed}
          readOnly={isReadOnly}
          onChange={(event) => draft.set(event.target.value)}
          onBlur={() => {
            if (typed === '') draft.set(null);
          }}
          onKeyDown={leave}
        />
        <span className={styles.keys} aria-hidden="true">
          <kbd>Enter</kbd> adds · <kbd>~14:20</kbd> <kbd>+5m</kbd> <kbd>14:20-14:35</kbd>
        </span>
      </Card>
    </form>
  );
}
