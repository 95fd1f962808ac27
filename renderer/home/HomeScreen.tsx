import { FileDownIcon, SearchIcon, SettingsIcon } from 'lucide-react';
import { useRef } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useFocusKept } from '#renderer/focus/useFocusKept.ts';
import { ACTIONS } from '#renderer/home/actions/actionsLater.ts';
import { SEEN_AGAIN } from '#renderer/home/again/againLater.ts';
import { RecentList, RecoveryList } from '#renderer/home/BesideLibrary.tsx';
import { FirstSteps } from '#renderer/home/FirstSteps.tsx';
import { FIGURES } from '#renderer/home/figures/figuresLater.ts';
import { LibraryTable } from '#renderer/home/list/LibraryTable.tsx';
import { SEARCH } from '#renderer/home/search/searchLater.ts';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { LIBRARY_PLACES, type LibraryPlace } from '#renderer/store/slices/library/libraryActionsState.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { assertNever } from '#shared/basics/assertNever.ts';
import styles from './HomeScreen.module.css';

const PLACE_WORDS: Readonly<Record<LibraryPlace, string>> = {
  incidents: 'Incidents',
  actions: 'Actions',
  again: 'Seen again',
  figures: 'Figures',
  search: 'Search',
};
const PLACE_OPTIONS = LIBRARY_PLACES.map((value) => ({ value, label: PLACE_WORDS[value] }));

/** Where the work starts: a new incident, the library, what was open last, what was left unsaved. */
export function HomeScreen() {
  const main = useRef<HTMLElement>(null);
  const place = useAppStore(({ libraryPlace }) => libraryPlace);
  useFocusKept(main, `home ${place}`);
  const store = useAppStoreApi();
  const create = useCommand('file.new');
  const open = useCommand('file.open');
  const decide = useCommand('file.decide');
  const palette = useCommand('view.palette');
  const settings = useCommand('file.settings');
  // The first steps have the buttons that begin one.
  const isFirst = useAppStore(({ library }) => library?.rows.length === 0) && place === 'incidents';
  return (
    <div className={styles.home}>
      <header className={styles.head}>
        <h1 className={styles.name}>Debrief</h1>
        <nav className={styles.places} aria-label="Library">
          <SegmentedControl
            label="View of the library"
            value={place}
            options={PLACE_OPTIONS}
            onValue={(next) => void store.getState().showLibrary(next)}
          />
        </nav>
        <div className={styles.tools}>
          <Button tone="quiet" onClick={palette.run}>
            <SearchIcon className={styles.searchIcon} aria-hidden="true" />
            <span className={styles.spareWords}>Search or run…</span> <CommandKeys id="view.palette" />
          </Button>
          {!isFirst && (
            <Button tone="quiet" onClick={decide.run}>
              <span className={styles.spareWords}>Do we need a postmortem?</span>
              <span className={styles.fewWords} aria-hidden="true">
                Postmortem?
              </span>
            </Button>
          )}
          <IconButton label="Settings" onClick={settings.run}>
            <SettingsIcon aria-hidden="true" />
          </IconButton>
          <Button onClick={open.run}>Open…</Button>
          {!isFirst && (
            <Button tone="primary" onClick={create.run}>
              New incident <CommandKeys id="file.new" />
            </Button>
          )}
        </div>
      </header>
      <main ref={main} tabIndex={-1} className={place === 'incidents' ? styles.columns : undefined}>
        <PlaceContent place={place} />
      </main>
    </div>
  );
}

function PlaceContent({ place }: { readonly place: LibraryPlace }) {
  switch (place) {
    case 'incidents':
      return <Incidents />;
    case 'actions':
      return <ACTIONS.Part />;
    case 'again':
      return <SEEN_AGAIN.Part />;
    case 'figures':
      return <FIGURES.Part />;
    case 'search':
      return <SEARCH.Part />;
    default:
      return assertNever(place, 'place of the library');
  }
}

function Incidents() {
  const library = useAppStore((state) => state.library);
  const isEmpty = library !== null && library.rows.length === 0;
  const table = library !== null && <LibraryTable library={library} />;
  return (
    <>
      <div className={styles.main}>
        <RecoveryList />
        {isEmpty && <FirstSteps />}
        {!isEmpty && table}
        <BringIn />
        {isEmpty && table}
      </div>
      <RecentList />
    </>
  );
}

/** The place to drop what was written or exported elsewhere; the whole window takes it. */
function BringIn() {
  const bring = useCommand('file.import');
  return (
    <section className={styles.bring} aria-label="Begin with what you have">
      <FileDownIcon className={styles.bringIcon} aria-hidden="true" />
      <p>
        <strong>Begin with what you have.</strong> Drop documents, chats, exports of tools or a folder of them
        here: you see what was found before anything is added.
      </p>
      <Button onClick={bring.run}>Import…</Button>
    </section>
  );
}
