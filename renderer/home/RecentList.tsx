import styles from '#renderer/home/RecentList.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';

/** The files that were open last, wherever they are. */
export function RecentList() {
  const recent = useAppStore((state) => state.recent);
  const store = useAppStoreApi();
  if (recent.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>Recent</h2>
      <ul>
        {recent.map(({ path, title }) => (
          <li key={path}>
            <button
              type="button"
              className={styles.file}
              onClick={() => void store.getState().openPath(path)}
            >
              <span className={styles.name}>{title || 'Untitled incident'}</span>
              <span className={styles.path} title={path}>
                {path}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
