import { useId } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { clockTime, longDate } from '#shared/time/formatTime.ts';
import styles from './HomeScreen.module.css';
import recentListStyles from './RecentList.module.css';

/** The files that were open last and that the list beside it does not show: they lie in other folders. */
export function RecentList() {
  const recentFiles = useAppStore((state) => state.recent);
  const library = useAppStore((state) => state.library);
  const store = useAppStoreApi();
  const titleId = useId();
  if (library === null) return null;
  const listed = new Set(library.rows.flatMap(({ path, copies = [] }) => [path, ...copies]));
  const recent = recentFiles.filter(({ path }) => !listed.has(path));
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={recentListStyles.title}>
        Opened elsewhere
      </h2>
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
export function RecoveryList() {
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
