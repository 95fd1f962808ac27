import { PaperclipIcon } from 'lucide-react';
import { addPictureFiles } from '#renderer/commands/addPicture.ts';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { DroppedOnEvent } from '#renderer/store/slices/uiState.ts';
import styles from '#renderer/timeline/paste/questions/GraphsOffer.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { PASTE_FORM } from '#shared/drafts/formKey.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';

interface KeepAsFileProps {
  readonly dropped: DroppedOnEvent;
  /** Nothing in it can be an event, so that this is what is meant. */
  readonly isMeant: boolean;
}

/** A file that was dropped on an event may be meant as evidence of it, and not to be read as events: then it stays one file there. */
export function KeepAsFile({ dropped: { file, eventId }, isMeant }: KeepAsFileProps) {
  const store = useAppStoreApi();
  const deps = useStoreDeps();
  const { pictures } = useEdits();
  const title = useIncident(({ timeline }) => timeline.find(({ id }) => id === eventId)?.title ?? null);
  if (title === null) return null;
  const keep = (): void => {
    const { closeDialog, dropForm } = store.getState();
    closeDialog();
    dropForm(PASTE_FORM);
    const home = { kind: 'event', id: eventId } as const;
    void addPictureFiles(store, { ...deps, pictures }, { files: [file], home });
  };
  return (
    <div className={styles.offer}>
      <PaperclipIcon className={styles.sign} aria-hidden="true" />
      <p>
        Dropped on {title.trim() === '' ? 'an event' : quotedWords(title)}:{' '}
        {isMeant ? 'no line of it has a time.' : 'its lines are read as events below.'}
      </p>
      <Button tone={isMeant ? 'primary' : 'plain'} data-meant={isMeant ? '' : undefined} onClick={keep}>
        Keep it as a file of this event
      </Button>
    </div>
  );
}
