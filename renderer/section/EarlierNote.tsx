import styles from '#renderer/section/EarlierNote.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';
import { leftActionsWords, similarityWords } from '#shared/similar/similarityWords.ts';
import { longDate } from '#shared/time/formatTime.ts';

/** One line about the incident that is most like this one, with a link that opens it. */
export function EarlierNote({ incidents }: { readonly incidents: readonly SimilarIncident[] }) {
  const store = useAppStoreApi();
  const [first, ...more] = incidents;
  if (first === undefined) return null;
  const open = (): void => {
    store.getState().closeDialog();
    void store.getState().openPath(first.path);
  };
  return (
    <Card as="p" className={styles.note}>
      Looks like{' '}
      <LinkButton className={styles.open} onClick={open}>
        {first.title || 'Untitled incident'}
      </LinkButton>{' '}
      of {longDate(first.date, first.timeZone)}: {similarityWords(first.reasons)}; {leftActionsWords(first)}
      {more.length > 0 && `; and like ${more.length} more`}.
    </Card>
  );
}
