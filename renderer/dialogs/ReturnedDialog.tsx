import { useEffect, useMemo, useRef, useState } from 'react';
import { ChangedWords } from '#renderer/dialogs/ChangedWords.tsx';
import styles from '#renderer/dialogs/ReturnedDialog.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isEditable } from '#renderer/store/selectors.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { dayInName } from '#shared/import/source/dayInName.ts';
import type { ReturnedDocument } from '#shared/publication/returned/changes/returnedChange.ts';
import {
  type OfferedChange,
  offeredChanges,
  withChosen,
} from '#shared/publication/returned/offeredChanges.ts';
import { counted } from '#shared/text/phrases.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

export interface ReturnedDialogProps {
  readonly returned: ReturnedDocument;
  readonly text: string;
  /** Null: the version that it was made of is not known. */
  readonly exportedAt: Timestamp | null;
}

/** What changed in a document that came home, part by part: each change is accepted or left. */
export function ReturnedDialog({ returned, text, exportedAt }: ReturnedDialogProps) {
  const store = useAppStoreApi();
  const edits = useEdits();
  const canEdit = useAppStore(isEditable);
  const incident = useIncident((present) => present);
  const offered = useMemo(() => offeredChanges(incident, returned), [incident, returned]);
  const [turned, setTurned] = useState<ReadonlySet<OfferedChange['change']>>(new Set());
  const first = useRef<HTMLInputElement>(null);
  // Once the dialog is open. The rows take the keyboard through the list, which scrolls with them.
  useEffect(() => first.current?.focus(), []);
  const isChosen = ({ change, isProposed }: OfferedChange) => isProposed !== turned.has(change);
  const chosenChanges = offered.filter(isChosen);
  const isSigned = offered.some(({ line: { kind } }) => kind === 'added' || kind === 'deleted');
  const close = () => store.getState().closeDialog();
  const name = returned.name === '' ? 'the document' : `“${returned.name}”`;

  const { title, since, thing, hint } = wordsOf(returned, sinceWords(exportedAt, incident.timeZone));

  const turn = ({ change }: OfferedChange): void =>
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(change)) after.add(change);
      return after;
    });
  const take = (): void => {
    edits.returned.take((present, deps) => withChosen(present, returned, chosenChanges, deps));
    close();
    store.getState().showUndoable(`${counted(chosenChanges.length, thing)} of ${name} taken.`, 'good');
  };
  const readAnew = (): void => {
    close();
    store.getState().goTo('timeline');
    const { name: fileName } = returned;
    store.getState().openDialog({ kind: 'pasteTimeline', text, fileName, dayOfFile: dayInName(fileName) });
  };

  return (
    <Dialog title={title} size="wide" onClose={close}>
      <p className={styles.since}>{since}</p>
      <section className={styles.changes} data-review={returned.isReview && ''} aria-label="Changes">
        {headingsOf(offered).map((heading) => (
          <fieldset key={heading} className={styles.part}>
            <SectionLabel as="legend" className={styles.heading}>
              {heading}
            </SectionLabel>
            {offered.map((one, index) => {
              if (one.heading !== heading) return null;
              // Changes have no ids; their order stays while the dialog is open.
              const key = `${index} ${one.change.kind}`;
              return (
                <Checkbox
                  key={key}
                  ref={index === 0 ? first : undefined}
                  className={styles.change}
                  checked={isChosen(one)}
                  onChecked={() => turn(one)}
                >
                  <span>
                    <ChangedWords line={one.line} hasSign={isSigned} />
                    {one.remark !== '' && <span className={styles.remark}>{one.remark}</span>}
                  </span>
                </Checkbox>
              );
            })}
          </fieldset>
        ))}
      </section>
      {hint !== '' && <p className={styles.hint}>{hint}</p>}
      <DialogActions>
        {returned.answeredBy === undefined && <Button onClick={readAnew}>Read it as a new text</Button>}
        <Button onClick={close}>Not now</Button>
        <Button tone="primary" disabled={chosenChanges.length === 0 || !canEdit} onClick={take}>
          {`Take ${counted(chosenChanges.length, thing)}`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface DialogWords {
  readonly title: string;
  readonly since: string;
  /** What is taken. */
  readonly thing: string;
  readonly hint: string;
}

function wordsOf({ name, answeredBy, isReview, besides = '' }: ReturnedDocument, since: string): DialogWords {
  const file = name === '' ? 'the document' : `“${name}”`;
  if (answeredBy !== undefined)
    return {
      title: `The answers of ${answeredBy}`,
      since: answerWords(answeredBy),
      thing: 'answer',
      hint: '',
    };
  return isReview
    ? { title: `What reviewers say in ${file}`, since: REVIEW_WORDS, thing: 'comment', hint: besides }
    : { title: `What changed in ${file}`, since, thing: 'change', hint: NOTE_WORDS };
}

const answerWords = (person: string) =>
  `Each answer becomes a note with ${person}’s name, near the time that is shown beside it, else among the unplaced notes. Nobody else sees it before you show it.`;
const REVIEW_WORDS =
  'Each comment becomes a private note with who wrote it and what it is about. Nobody else sees it before you show it.';
const NOTE_WORDS =
  'Comments, and words without a place in the incident, become private notes beside the timeline.';

function sinceWords(exportedAt: Timestamp | null, timeZone: string): string {
  return exportedAt === null
    ? 'The version that it was made of is not kept on this computer. It is compared with the incident as it is now, so what was changed here since then shows as well.'
    : `Compared with the version that was exported on ${shortDate(exportedAt, timeZone)} at ${clockTime(exportedAt, timeZone)}. What you do not take stays as it is.`;
}

function headingsOf(offered: readonly OfferedChange[]): readonly string[] {
  return [...new Set(offered.map(({ heading }) => heading))];
}
