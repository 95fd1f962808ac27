import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import { CAPTURE_SPOT } from '#renderer/commands/meetingCommands.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { LineStatus, useReceipt } from '#renderer/fields/LineStatus.tsx';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { currentKind, useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import styles from '#renderer/meeting/room/CaptureLine.module.css';
import { captureWords, filedWords } from '#renderer/meeting/room/captureWords.ts';
import {
  useAppStore,
  useAppStoreApi,
  useIncident,
  useIsReadOnly,
  useStoreDeps,
} from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { AnyId } from '#shared/domain/incident/ids.ts';
import { CAPTURE_KINDS, CAPTURE_PREFIXES, readCapture } from '#shared/meeting/captureKinds.ts';

const KEY = fieldKey(CAPTURE_SPOT);

/** Files what is said, without leaving the place: a letter says as what, and the line shows where it goes. */
export function CaptureLine() {
  const store = useAppStoreApi();
  const { plan } = useEdits();
  const { newId, now } = useStoreDeps();
  const isReadOnly = useIsReadOnly();
  const draft = useDraft(KEY);
  const receipt = useReceipt();
  const typed = draft.text ?? '';
  const causeId = useAppStore(({ causesView }) => causesView.selectedId);
  const incident = useIncident((current) => current);
  const kind = useClockPart(currentKind);
  const { element, ref } = useFieldPlace(KEY);
  const cameFrom = useRef<HTMLElement | null>(null);
  const line = readCapture(typed, kind);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (line.text === '') return;
    const id = newId<AnyId>();
    plan.capture(line, id, now());
    draft.set(null);
    const { incident: filed } = store.getState();
    if (filed !== null) receipt.give(filedWords(filed, line, id));
  };
  const leave = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const before = cameFrom.current;
    event.currentTarget.blur();
    if (before?.isConnected) before.focus();
    else element?.closest('main')?.focus();
  };

  return (
    <form className={styles.capture} onSubmit={submit}>
      <LineStatus
        className={styles.preview}
        draft={draft}
        receipt={receipt}
        preview={line.text === '' ? '' : captureWords(incident, line, { now: now(), causeId })}
        hint={HINT}
        onUndone={() => element?.focus()}
      />
      <Card edge="strong" className={styles.line}>
        <input
          type="text"
          ref={ref}
          data-draft={draft.text !== null || undefined}
          data-field={KEY}
          dir="auto"
          className={styles.input}
          aria-label="Capture what is said"
          placeholder="Capture what is said, Enter files it"
          value={typed}
          readOnly={isReadOnly}
          onChange={(event) => draft.set(event.target.value)}
          onFocus={({ relatedTarget }) => {
            cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
          }}
          onBlur={() => {
            // A letter without words was put there by a key.
            if (line.text === '') draft.set(null);
          }}
          onKeyDown={leave}
        />
      </Card>
      <span className={styles.key}>
        <Keys>/</Keys>
      </span>
    </form>
  );
}

const NAMES = {
  event: 'event',
  note: 'note',
  cause: 'why',
  factor: 'factor',
  wentWell: 'went well',
  action: 'action',
  parked: 'park',
} as const;

const HINT = CAPTURE_KINDS.map((kind) => `${CAPTURE_PREFIXES[kind]}: ${NAMES[kind]}`).join(' · ');
