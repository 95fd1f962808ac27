import { useRef } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useFocusKept } from '#renderer/focus/useFocusKept.ts';
import { FirstSteps } from '#renderer/home/FirstSteps.tsx';
import { LibraryTable } from '#renderer/home/LibraryTable.tsx';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { clockTime, longDate } from '#shared/time/formatTime.ts';
import styles from './HomeScreen.module.css';
import recentListStyles from './RecentList.module.css';

/** Where the work starts: a new incident, the library, what was open last, what was left unsaved. */
export function HomeScreen() {
  const main = useRef<HTMLElement>(null);
  useFocusKept(main, 'home');
  const library = useAppStore((state) => state.library);
  const create = useCommand('file.new');
  const open = useCommand('file.open');
  const decide = useCommand('file.decide');
  const palette = useCommand('view.palette');
  const isEmpty = library !== null && library.rows.length === 0;
  const table = library !== null && <LibraryTable library={library} />;
  return (
    <div className={styles.home}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.name}>Debrief</h1>
          <p className={styles.purpose}>Postmortems that a room can work on and a team can read.</p>
        </div>
        <div className={styles.tools}>
          <Button tone="quiet" onClick={palette.run}>
            Search or run… <CommandKeys id="view.palette" />
          </Button>
          <Button onClick={decide.run}>Do we need a postmortem?</Button>
          <Button onClick={open.run}>
            Open… <CommandKeys id="file.open" />
          </Button>
          <Button tone="primary" onClick={create.run}>
            New incident <CommandKeys id="file.new" />
          </Button>
        </div>
      </header>
      <main ref={main} tabIndex={-1} className={styles.columns}>
        <div className={styles.main}>
          <RecoveryList />
          {isEmpty && <FirstSteps />}
          {!isEmpty && table}
          <BringIn />
          {isEmpty && table}
        </div>
        <RecentList />
      </main>
    </div>
  );
}

/** The place to drop what was written or exported elsewhere; the whole window takes it. */
function BringIn() {
  const bring = useCommand('file.import');
  return (
    <section className={styles.bring} aria-label="Begin with what you have">
      <p>
        <strong>Begin with what you have.</strong> Drop a document, a chat or an export of a tool here: you
        see what was found before anything is added.
      </p>
      <Button onClick={bring.run}>Import…</Button>
    </section>
  );
}

/** The files that were open last, wherever they are. */
function RecentList() {
  const recent = useAppStore((state) => state.recent);
  const store = useAppStoreApi();
  if (recent.length === 0) return null;
  return (
    <section>
      <h2 className={recentListStyles.title}>Recent</h2>
      <ul>
        {recent.map(({ path, title }) => (
          <li key={path}>
            <button
              type="button"
              className={recentListStyles.file}
              onClick={() => void store.getState().openPath(path)}
            >
              <span className={recentListStyles.name}>{title || 'Untitled incident'}</span>
              <span className={recentListStyles.path} title={path}>
                {path}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Edits that could not be written to their file before; they wait here until taken up or given up. */
function RecoveryList() {
  const recoveries = useAppStore((state) => state.recoveries);
  const store = useAppStoreApi();
  if (recoveries.length === 0) return null;
  return (
    <section className={styles.box}>
      <h2>Edits that did not reach their file</h2>
      <ul className={styles.list}>
        {recoveries.map(({ id, title, path, savedAt }) => (
          <li key={id} className={styles.item}>
            <span className={styles.words}>
              <strong>{title || 'Untitled incident'}</strong>
              <span className={styles.path}>
                {longDate(savedAt, 'UTC')}, {clockTime(savedAt, 'UTC')} UTC · {path}
              </span>
            </span>
            <Button onClick={() => void store.getState().discardRecovery(id)}>Discard</Button>
            <Button tone="primary" onClick={() => void store.getState().restore(id)}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
