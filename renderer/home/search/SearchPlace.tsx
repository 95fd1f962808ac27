import { type KeyboardEvent, useEffect, useRef } from 'react';
import { NotRead } from '#renderer/home/NotRead.tsx';
import { answerWords } from '#renderer/home/search/answerWords.ts';
import { FoundCard } from '#renderer/home/search/FoundCard.tsx';
import styles from '#renderer/home/search/SearchPlace.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';

/** Where the typed words stand in all incidents of the library, the best incident first. */
export function SearchPlace() {
  const store = useAppStoreApi();
  const { query, answer } = useAppStore(({ librarySearch }) => librarySearch);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { searchLibrary, searchFurther, searchAgain, openAt } = store.getState();
  // What was found before an incident was opened may have changed in it.
  useEffect(() => void searchAgain(), [searchAgain]);
  useEffect(() => field.current?.focus(), []);
  const first = answer?.found[0];
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const [place] = first?.places ?? [];
    if (event.key === 'Enter' && first !== undefined && place !== undefined)
      void openAt(first.path, place.spot);
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  };
  return (
    <section aria-labelledby="search-in-all" className={styles.place}>
      <h2 id="search-in-all">Search all incidents</h2>
      <TextInput
        ref={field}
        type="search"
        className={styles.field}
        aria-label="Search all incidents"
        placeholder="Words of a title, an event, a cause, an action, a person…"
        data-draft={query !== '' || undefined}
        value={query}
        onText={(text) => void searchLibrary(text)}
        onKeyDown={onKeyDown}
      />
      <p className={styles.words} role="status">
        {answer === null
          ? 'All texts are searched, private ones too. The beginning of a word is enough.'
          : answerWords(answer)}
      </p>
      {answer !== null && (
        <>
          <div ref={list} data-rows className={styles.found}>
            {answer.found.map((found) => (
              <FoundCard key={found.path} found={found} />
            ))}
          </div>
          {answer.total > answer.found.length && answer.found.length > 0 && (
            <Button tone="quiet" onClick={() => void searchFurther()}>
              Show more
            </Button>
          )}
          <NotRead unread={answer.unread} isPartial={answer.isPartial} />
        </>
      )}
    </section>
  );
}
