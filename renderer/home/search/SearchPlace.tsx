import { type KeyboardEvent, useEffect, useRef } from 'react';
import { NotRead } from '#renderer/home/NotRead.tsx';
import { PlaceTitle } from '#renderer/home/PlaceTitle.tsx';
import { answerWords } from '#renderer/home/search/answerWords.ts';
import { FoundCard } from '#renderer/home/search/FoundCard.tsx';
import { NothingFound } from '#renderer/home/search/NothingFound.tsx';
import styles from '#renderer/home/search/SearchPlace.module.css';
import { SearchStart } from '#renderer/home/search/SearchStart.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { counted } from '#shared/text/phrases.ts';

/** Where the typed words stand in all incidents of the library, the best incident first. */
export function SearchPlace() {
  const store = useAppStoreApi();
  const { query, answer } = useAppStore(({ librarySearch }) => librarySearch);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { searchLibrary, searchFurther, searchAgain, openFound } = store.getState();
  // What was found before an incident was opened may have changed in it.
  useEffect(() => void searchAgain(), [searchAgain]);
  useEffect(() => field.current?.focus(), []);
  // Of a file that cannot be read nothing is searched.
  const readable = useAppStore(
    ({ library }) => library?.rows.filter(({ error }) => error === null).length ?? null,
  );
  const first = answer?.found[0];
  /** What is pressed is gone then: the keyboard goes on in the field. */
  const search = (words: string): void => {
    field.current?.focus();
    void searchLibrary(words);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const [place] = first?.places ?? [];
    if (event.key === 'Enter' && first !== undefined && place !== undefined)
      void openFound(first.path, place.spot);
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  };
  return (
    <section aria-labelledby="search-in-all" data-rows className={styles.place}>
      <PlaceTitle id="search-in-all">Search all incidents</PlaceTitle>
      <TextInput
        ref={field}
        type="search"
        // The arrow keys lead from the first place up to the field.
        data-row
        className={styles.field}
        aria-label="Search all incidents"
        placeholder="Words of a title, an event, a cause, an action, a person…"
        data-draft={query !== '' || undefined}
        value={query}
        onText={(text) => void searchLibrary(text)}
        onKeyDown={onKeyDown}
      />
      <p className={styles.words} role="status">
        {answer === null ? howMany(readable) : answerWords(answer)}
      </p>
      {answer !== null && (
        <>
          <NothingFound answer={answer} onSearch={search} />
          <div ref={list} className={styles.found}>
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
      {(answer === null || (answer.total === 0 && !answer.isReading)) && <SearchStart onSearch={search} />}
    </section>
  );
}

/** Null: they were not listed yet. */
function howMany(incidents: number | null): string {
  if (incidents === null) return 'Looking for incidents…';
  return incidents === 0
    ? 'No incident in this folder yet'
    : `${counted(incidents, 'incident')}, all of their texts`;
}
