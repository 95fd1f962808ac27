import type { FormEvent, KeyboardEvent } from 'react';
import { CAPTURE_FIELD } from '#renderer/commands/meetingCommands.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import styles from '#renderer/meeting/CaptureLine.module.css';
import { captureWords } from '#renderer/meeting/captureWords.ts';
import { currentKind } from '#renderer/meeting/currentKind.ts';
import { useClockPart } from '#renderer/meeting/useClockPart.ts';
import { useAppStore, useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Keys } from '#renderer/ui/Keys.tsx';
import type { AnyId } from '#shared/domain/ids.ts';
import { CAPTURE_KINDS, CAPTURE_PREFIXES, readCapture } from '#shared/meeting/captureKinds.ts';
import { fileCapture } from '#shared/meeting/fileCapture.ts';

/** Files what is said, without leaving the place: a letter says as what, and the line shows where it goes. */
export function CaptureLine({ isSmall = false }: { readonly isSmall?: boolean }) {
  const store = useAppStoreApi();
  const edit = useEdit();
  const { newId, now } = useStoreDeps();
  const isReadOnly = useIsReadOnly();
  const typed = useAppStore(({ meetingView }) => meetingView.captured);
  const causeId = useAppStore(({ causesView }) => causesView.selectedId);
  const incident = useIncident((current) => current);
  const kind = useClockPart(currentKind);
  const { ref } = useFieldPlace(CAPTURE_FIELD);
  const line = readCapture(typed, kind);
  const setTyped = (captured: string) => store.getState().changeMeetingView({ captured });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (line.text === '') return;
    const setting = { id: newId<AnyId>(), now: now(), causeId };
    edit({ label: 'Capture', apply: (current) => fileCapture(current, line, setting) });
    store.getState().endBurst();
    setTyped('');
  };
  const leave = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Escape') return;
    setTyped('');
    event.currentTarget.blur();
  };

  return (
    <form className={styles.capture} onSubmit={submit}>
      <p className={styles.preview} data-small={isSmall || undefined} role="status">
        {line.text === '' ? (isSmall ? '' : HINT) : captureWords(incident, line, { now: now(), causeId })}
      </p>
      <input
        type="text"
        ref={ref}
        data-draft
        data-field={CAPTURE_FIELD}
        dir="auto"
        className={styles.input}
        aria-label="Capture what is said"
        placeholder={isSmall ? `Capture: ${HINT}` : 'Capture what is said, Enter files it'}
        value={typed}
        readOnly={isReadOnly}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={leave}
      />
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
