import { useDocumentHints } from '#renderer/section/useDocumentHints.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { listed } from '#shared/text/phrases.ts';
import styles from './AskRespondersDialog.module.css';

/** So many wordings are quoted; of more the number is said. */
const MOST_WORDS = 3;

/** What every sheet has of the incident. */
const PLACES_IN_SHEETS = ['timeline'] as const;

/** Says which words of the timeline may blame somebody before they go to everybody who is asked, and leads to them. */
export function WordsInSheets({ incident }: { readonly incident: Incident }) {
  const store = useAppStoreApi();
  const leaving = incident.timeline.filter(({ visibility }) => visibility !== 'private');
  const inSheets = new Set<string>(leaving.map(({ id }) => id));
  const hints = useDocumentHints(incident, PLACES_IN_SHEETS).filter(
    ({ spot }) => spot.field === 'title' && inSheets.has(spot.id ?? ''),
  );
  const [first] = hints;
  if (first === undefined) return null;
  const look = (): void => {
    store.getState().closeDialog();
    store.getState().goToSpot(first.spot);
  };
  const words = listed(hints.slice(0, MOST_WORDS), ({ excerpt }) => `“${oneLine(excerpt)}”`);
  const more = hints.length > MOST_WORDS ? `, and ${hints.length - MOST_WORDS} more` : '';
  return (
    <p role="note" aria-label="Words in the sheets" className={styles.words}>
      The timeline goes out with words that may name a person as the cause: {words}
      {more}. <LinkButton onClick={look}>Look at them first</LinkButton>
    </p>
  );
}
