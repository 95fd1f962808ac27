import { type FormEvent, useState } from 'react';
import { type WrittenSheets, writeSheets } from '#renderer/commands/askResponders.ts';
import { WordsInSheets } from '#renderer/meeting/plan/WordsInSheets.tsx';
import { WrittenFileButtons } from '#renderer/section/WrittenFileButtons.tsx';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { askedPersonOf } from '#shared/domain/meeting/askedPeople.ts';
import { spokenName } from '#shared/meeting/mailAddress.ts';
import { counted } from '#shared/text/phrases.ts';
import { shortDate } from '#shared/time/formatTime.ts';
import styles from './AskRespondersDialog.module.css';

/** Chooses who gets a sheet of questions, writes the sheets, and says where they are. `people`: each once, by name. */
export function AskRespondersDialog({ people }: { readonly people: readonly string[] }) {
  const store = useAppStoreApi();
  const deps = useStoreDeps();
  const incident = useIncident((current) => current);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => notAskedYet(people, incident));
  const [written, setWritten] = useState<(WrittenSheets & { readonly to: readonly string[] }) | null>(null);
  const close = () => store.getState().closeDialog();
  const toAsk = people.filter((person) => chosen.has(person));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const sheets = toAsk.length === 0 ? null : await writeSheets(store, deps, toAsk);
    if (sheets !== null) setWritten({ ...sheets, to: toAsk });
  };
  if (written !== null) return <WrittenDialog {...written} onClose={close} />;
  return (
    <Dialog title="Ask the responders" onClose={close}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>
          Each gets a page of five questions, with the timeline to correct: a file that you send. Nothing
          leaves by itself.
        </p>
        <WordsInSheets incident={incident} />
        <DialogScroll as="ul" className={styles.people} aria-label="Whom to ask">
          {people.map((person, index) => (
            <li key={person}>
              <Checkbox
                data-first={index === 0 || undefined}
                checked={chosen.has(person)}
                onChecked={(isChecked) => setChosen(toggled(chosen, person, isChecked))}
              >
                <span className={styles.name} dir="auto">
                  {person}
                </span>
                <span className={styles.why}>{whyAsked(person, incident)}</span>
              </Checkbox>
            </li>
          ))}
        </DialogScroll>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit">
            {toAsk.length === 0 ? 'Choose whom to ask' : `Write ${counted(toAsk.length, 'sheet')}…`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface WrittenDialogProps extends WrittenSheets {
  readonly to: readonly string[];
  readonly onClose: () => void;
}

/** What was written for whom, and what is to be done with it. */
function WrittenDialog({ folder, paths, to, onClose }: WrittenDialogProps) {
  return (
    <Dialog
      size="large"
      title={paths.length === 1 ? 'Send the sheet' : `Send the ${counted(paths.length, 'sheet')}`}
      onClose={onClose}
    >
      <div className={styles.form}>
        <p role="status">
          They are in the folder “{fileNameOf(folder)}”. Send each person their own, by mail or chat. Drop
          what comes back on this window: you see each answer before it is taken.
        </p>
        <DialogScroll as="ul" className={styles.people} aria-label="Sheets that were written">
          {paths.map((path, index) => (
            <li key={path} className={styles.sheet}>
              <span className={styles.name} dir="auto">
                {to[index]}
              </span>
              <span className={styles.why} title={path}>
                {fileNameOf(path)}
              </span>
              <span className={styles.ways}>
                <WrittenFileButtons path={path} />
              </span>
            </li>
          ))}
        </DialogScroll>
        <DialogActions>
          <Button tone="primary" data-first onClick={onClose}>
            Done
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

function notAskedYet(people: readonly string[], incident: Incident): ReadonlySet<string> {
  return new Set(people.filter((person) => askedPersonOf(incident, person) === null));
}

function toggled(chosen: ReadonlySet<string>, person: string, isChosen: boolean): ReadonlySet<string> {
  const others = [...chosen].filter((name) => name !== person);
  return new Set(isChosen ? [...others, person] : others);
}

/** Where they stand, or that they were asked before: `Database`, `in the timeline`, `asked 12 Mar, no answer yet`. */
function whyAsked(person: string, incident: Incident): string {
  const before = askedPersonOf(incident, person);
  if (before !== null) {
    const day = `asked ${shortDate(before.askedAt, incident.timeZone)}`;
    return before.answeredAt === undefined ? `${day}, no answer yet` : `${day}, answered`;
  }
  const attendee = incident.meeting.attendees.find(({ name }) => spokenName(name) === person);
  if (attendee === undefined) return 'in the timeline';
  return attendee.role === '' ? 'in the room' : attendee.role;
}
