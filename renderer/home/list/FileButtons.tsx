import styles from '#renderer/home/list/LibraryTable.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';

interface FileButtonsProps {
  readonly paths: readonly string[];
  /** The folder that is no part of what each is called; absent: each is called by its name alone. */
  readonly folder?: string;
}

/** Files by their names, each to be opened. */
export function FileButtons({ paths, folder }: FileButtonsProps) {
  const store = useAppStoreApi();
  return (
    <ul className={styles.files}>
      {paths.map((path) => (
        <li key={path}>
          <LinkButton
            tone="plain"
            className={styles.open}
            title={path}
            onClick={() => void store.getState().openPath(path)}
          >
            {folder === undefined ? fileNameOf(path) : path.slice(folder.length).replace(/^[\\/]/, '')}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
