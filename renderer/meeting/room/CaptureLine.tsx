import { useRef } from 'react';
import { CAPTURE_SPOT } from '#renderer/commands/meetingCommands.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import type { LineElement } from '#renderer/fields/LineField.tsx';
import { useReceipt } from '#renderer/fields/LineStatus.tsx';
import { QuickLine } from '#renderer/fields/QuickLine.tsx';
import { currentKind, useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import styles from '#renderer/meeting/room/CaptureLine.module.css';
import { captureWords, filedWords } from '#renderer/meeting/room/captureWords.ts';
import { useCaptureDraft } from '#renderer/meeting/room/useCaptureDraft.ts';
import {
  useAppStore,
  useAppStoreApi,
  useIncident,
  useIsReadOnly,
  useStoreDeps,
} from '#renderer/store/AppStoreContext.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { AnyId } from '#shared/domain/incident/ids.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import {
  CAPTURE_KINDS,
  CAPTURE_PREFIXES,
  type CaptureKind,
  kindBeside,
  readCapture,
} from '#shared/meeting/captureKinds.ts';
import { capturedAction, fileCapture } from '#shared/meeting/fileCapture.ts';
import { capitalised } from '#shared/text/phrases.ts';

const KEY = fieldKey(CAPTURE_SPOT);

/** Files what is said, without leaving the place: a letter says as what, and the line shows where it goes. */
export function CaptureLine() {
  const store = useAppStoreApi();
  const { plan } = useEdits();
  const { newId, now } = useStoreDeps();
  const { draft, chosen, choose } = useCaptureDraft();
  const receipt = useReceipt();
  const causeId = useAppStore(({ causesView }) => causesView.selectedId);
  const incident = useIncident((current) => current);
  const kind = useClockPart(currentKind);
  const isReadOnly = useIsReadOnly();
  const cameFrom = useRef<HTMLElement | null>(null);
  const line = readCapture(draft.text ?? '', kind, {
    chosen,
    readAction: (words) => capturedAction(incident, words, now()),
  });

  const become = (wanted: CaptureKind): void => {
    choose(wanted);
    store.getState().focusHere(CAPTURE_SPOT);
  };
  const file = (): void => {
    if (line.text === '') return;
    const id = newId<AnyId>();
    const setting = { id, now: now(), causeId };
    plan.capture(id, (current) => fileCapture(current, line, setting));
    draft.set(null);
    const { incident: filed } = store.getState();
    if (filed !== null) receipt.give(filedWords(filed, line, id));
  };
  const leave = (input: LineElement): void => {
    const before = cameFrom.current;
    input.blur();
    if (before?.isConnected) before.focus();
    else input.closest('main')?.focus();
  };

  return (
    <QuickLine
      fieldKey={KEY}
      label="Capture what is said"
      placeholder="What is said"
      draft={draft}
      receipt={receipt}
      preview={line.text === '' ? '' : captureWords(incident, line, { now: now(), causeId })}
      hint={HINT}
      said={{ words: line.text, field: FIELDS[line.kind] }}
      isEmpty={line.text === ''}
      mayWrap
      className={styles.capture}
      lead={
        <Select
          look="inline"
          className={styles.kind}
          // The arrow keys in the line do the same.
          tabIndex={-1}
          aria-label="File it as"
          title="What it becomes: ↑ and ↓ in the line change it, or a letter and a colon before the words"
          value={line.kind}
          options={KIND_OPTIONS}
          disabled={isReadOnly}
          onValue={become}
        />
      }
      onBack={() => choose(null)}
      onTurn={(by) => become(kindBeside(line.kind, by))}
      statusClassName={styles.preview}
      keys={<kbd>/</kbd>}
      goKey="/"
      onEnter={file}
      onEscape={leave}
      onFocus={({ relatedTarget }) => {
        cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
      }}
    />
  );
}

/** As what the hints read a line of each kind. */
const FIELDS: Readonly<Record<CaptureKind, HintField>> = {
  event: 'timeline',
  note: 'summary',
  cause: 'cause',
  factor: 'factor',
  wentWell: 'wentWell',
  action: 'action',
  parked: 'lesson',
};

const NAMES = {
  event: 'event',
  note: 'note',
  cause: 'why',
  factor: 'factor',
  wentWell: 'went well',
  action: 'action',
  parked: 'park',
} as const;

const KIND_OPTIONS = CAPTURE_KINDS.map((value) => ({ value, label: capitalised(NAMES[value]) }));

/** A letter and its word stay on one line. */
const NO_BREAK = '\u00a0';

const HINT = `↑↓ or ${CAPTURE_KINDS.map((kind) =>
  `${CAPTURE_PREFIXES[kind]}: ${NAMES[kind]}`.replaceAll(' ', NO_BREAK),
).join(' · ')}`;
