import { Command } from 'cmdk';
import { useEffect, useState } from 'react';
import styles from '#renderer/dialogs/palette/CommandPalette.module.css';
import { MATCH_VALUE } from '#renderer/dialogs/palette/PaletteMatches.tsx';
import { MarkedWords } from '#renderer/section/MarkedWords.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { LibrarySearchAnswer } from '#shared/ipc/libraryPayloads.ts';

/** The search, which the last line opens, has the others. */
const SHOWN = 4;
/** Two letters stand everywhere. */
const FEWEST_LETTERS = 3;

interface PaletteLibraryProps {
  readonly query: string;
  readonly onGo: () => void;
}

/** Where the typed words stand in other incidents: a choice opens one there, the last one the search in all of them. */
export function PaletteLibrary({ query, onGo }: PaletteLibraryProps) {
  const store = useAppStoreApi();
  const openFile = useAppStore(({ file }) => file?.path);
  const recent = useAppStore((state) => state.recent);
  const words = query.trim();
  const [found, setFound] = useState<LibrarySearchAnswer['found']>([]);
  useEffect(() => {
    if (words.length < FEWEST_LETTERS) return setFound([]);
    let isLeft = false;
    void store
      .getState()
      .foundInLibrary(words, SHOWN + 1)
      .then((answer) => {
        if (!isLeft) setFound(answer?.found ?? []);
      });
    return () => {
      isLeft = true;
    };
  }, [store, words]);
  const go = (act: () => void): void => {
    onGo();
    act();
  };
  // One that was open lately stands among what can be opened, by that very title.
  const isListed = ({ path, places: [place] }: (typeof found)[number]): boolean =>
    path === openFile || (isOfTitle(place) && recent.some((file) => file.path === path));
  const others = found.filter((each) => !isListed(each)).slice(0, SHOWN);
  if (others.length === 0) return null;
  const { openAt, showLibrary, searchLibrary } = store.getState();
  return (
    <Command.Group heading="In other incidents" className={styles.matches}>
      {others.map(({ path, title, places: [place] }) => (
        <Command.Item
          key={path}
          value={`${MATCH_VALUE}${path}`}
          className={styles.found}
          onSelect={() => place !== undefined && go(() => void openAt(path, place.spot))}
        >
          <span className={styles.excerpt}>{place !== undefined && <MarkedWords {...place} />}</span>
          {!isOfTitle(place) && <span className={styles.where}>{title || 'Untitled incident'}</span>}
        </Command.Item>
      ))}
      <Command.Item
        value={`${MATCH_VALUE}library`}
        className={styles.item}
        onSelect={() =>
          go(() => {
            void searchLibrary(words);
            void showLibrary('search');
          })
        }
      >
        <span className={styles.name}>Search all incidents for “{words}”</span>
      </Command.Item>
    </Command.Group>
  );
}

/** Whether the words stand in the incident's title, which is then not said a second time. */
function isOfTitle(place: LibrarySearchAnswer['found'][number]['places'][number] | undefined): boolean {
  return place?.spot.field === 'title' && place.spot.id === '';
}
