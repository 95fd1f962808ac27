import { type FormEvent, useEffect, useRef, useState } from 'react';
import { bringEach } from '#renderer/commands/bringIn.ts';
import { KeptForm } from '#renderer/fields/KeptForm.tsx';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { DroppedOnEvent } from '#renderer/store/slices/uiState.ts';
import { PasteFoot } from '#renderer/timeline/paste/PasteFoot.tsx';
import { PasteHead } from '#renderer/timeline/paste/PasteHead.tsx';
import { PasteList } from '#renderer/timeline/paste/PasteList.tsx';
import styles from '#renderer/timeline/paste/PastePreviewForm.module.css';
import { PasteSource } from '#renderer/timeline/paste/PasteSource.tsx';
import { NOTHING_POINTED, type PointedLines } from '#renderer/timeline/paste/pointedLines.ts';
import { KeepAsFile } from '#renderer/timeline/paste/questions/KeepAsFile.tsx';
import { useAcceptPaste } from '#renderer/timeline/paste/useAcceptPaste.ts';
import { usePastePreview } from '#renderer/timeline/paste/usePastePreview.ts';
import { usePreviewKeys } from '#renderer/timeline/paste/usePreviewKeys.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PASTE_FORM } from '#shared/drafts/formKey.ts';
import { openQuestions } from '#shared/import/draft/importDraft.ts';
import { joinedCount } from '#shared/import/paste/toldTwice.ts';
import type { NamedText } from '#shared/import/several/severalText.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';

export interface PastePreviewProps {
  readonly given: string;
  /** Of the file that the text comes from; empty where it was pasted. */
  readonly fileName: string;
  /** In the name of the file that the text comes from. */
  readonly dayOfFile: CalendarDay | null;
  /** It was dropped on this event, where it can be kept as it is instead. */
  readonly droppedOn: DroppedOnEvent | undefined;
  /** Somebody said so: its values are not offered as graphs. */
  readonly areEvents: boolean;
  /** What each of the next incidents begins with, once this one has its own. */
  readonly next: readonly NamedText[];
}

/** A text on the left, what was understood of it on the right, both to be put right before it counts. */
export function PastePreviewForm({
  given,
  fileName,
  dayOfFile,
  droppedOn,
  areEvents,
  next,
}: PastePreviewProps) {
  const store = useAppStoreApi();
  const deps = useStoreDeps();
  const preview = usePastePreview(given, dayOfFile);
  const accept = useAcceptPaste();
  const [pointed, setPointed] = useState<PointedLines>(NOTHING_POINTED);
  const [isLeaving, setLeaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const close = () => {
    store.getState().closeDialog();
    store.getState().dropForm(PASTE_FORM);
    void bringEach(store, deps, next);
  };

  const leave = (): void => {
    if (isLeaving) setLeaving(false);
    else if (preview.isChanged) setLeaving(true);
    else close();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const stands = preview.asItStands();
    if (stands === null || !accept(stands)) return;
    store.getState().dropForm(PASTE_FORM);
    void bringEach(store, deps, next);
  };
  const onKeyDown = usePreviewKeys(form, leave);
  const isFileMeant = droppedOn !== undefined && preview.reading.events.length === 0;
  useFirstFocus(form, given === '');

  // A document brings more than events.
  const title =
    preview.plan.parts.length > 0
      ? `Take from ${fileName || 'the text'}`
      : `${fileName || 'Paste'} into the timeline`;

  return (
    <Dialog title={title} size="full" onClose={leave}>
      <form ref={form} data-draft className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
        <KeptForm isKept={preview.isKept} onDrop={preview.beginAgain} />
        {droppedOn !== undefined && <KeepAsFile dropped={droppedOn} isMeant={isFileMeant} />}
        <PasteHead preview={preview} areEvents={areEvents} />
        <div className={styles.panes}>
          <PasteSource
            text={preview.text}
            reading={preview.reading}
            timeZone={preview.clock.timeZone}
            pointed={pointed}
            onText={preview.setText}
            onPoint={setPointed}
          />
          <PasteList
            plan={preview.plan}
            twice={preview.twice}
            text={preview.text}
            isAsked={openQuestions(preview.reading.draft).length > 0}
            progress={preview.progress}
            clock={preview.clock}
            edits={preview.edits}
            proposed={preview.proposed}
            alike={preview.alike}
            pointed={pointed}
            onPoint={setPointed}
          />
        </div>
        <PasteFoot
          plan={preview.plan}
          joined={joinedCount(preview.twice.moments, preview.twice.answer)}
          isReading={preview.progress !== null}
          isAsked={openQuestions(preview.reading.draft).length > 0}
          isLeaving={isLeaving}
          isSecond={isFileMeant}
          onCancel={leave}
          onStay={() => setLeaving(false)}
          onLeave={close}
        />
      </form>
    </Dialog>
  );
}

/** What a question waits for comes first. An empty preview waits for its text; a full one needs only to be accepted. */
function useFirstFocus(form: { readonly current: HTMLFormElement | null }, isEmpty: boolean): void {
  useEffect(() => {
    const first = isEmpty ? 'textarea' : 'button[type="submit"]';
    const wanted = [
      '[data-head] [data-open] :is(input, button, select)',
      '[data-meant]',
      `${first}:not(:disabled)`,
      'textarea',
    ];
    const found = wanted.map((selector) => form.current?.querySelector<HTMLElement>(selector));
    found.find((element) => element != null)?.focus();
  }, [form, isEmpty]);
}
