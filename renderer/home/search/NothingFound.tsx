import styles from '#renderer/home/search/SearchPlace.module.css';
import { FilterChip } from '#renderer/ui/FilterChip.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { LibrarySearchAnswer } from '#shared/ipc/libraryPayloads.ts';

interface NothingFoundProps {
  readonly answer: LibrarySearchAnswer;
  readonly onSearch: (words: string) => void;
}

/** Where no incident has all words: each word that some have, to be searched alone, or nothing, to begin anew. */
export function NothingFound({ answer, onSearch }: NothingFoundProps) {
  const alone = answer.words.filter(({ incidents }) => incidents > 0);
  if (answer.total > 0 || answer.isReading) return null;
  return (
    <div className={styles.nothing}>
      {answer.words.length > 1 && alone.length > 0 && (
        <>
          <span>Search for one of them alone:</span>
          {alone.map(({ word, incidents }) => (
            <FilterChip key={word} count={incidents} isChosen={null} onChoose={() => onSearch(word)}>
              {word}
            </FilterChip>
          ))}
        </>
      )}
      <LinkButton onClick={() => onSearch('')}>Begin anew</LinkButton>
    </div>
  );
}
