import styles from '#renderer/home/list/LibraryTable.module.css';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import { counted } from '#shared/text/phrases.ts';

interface NotReadProps {
  /** Why files cannot be read; each error names its file. */
  readonly unread: readonly AppError[];
  /** Some folders were not searched. */
  readonly isPartial: boolean;
}

/** Says which files of the library are missing in a list, and why. */
export function NotRead({ unread, isPartial }: NotReadProps) {
  return (
    <>
      {unread.length > 0 && (
        <details className={styles.below}>
          <summary>{counted(unread.length, 'file cannot be read', 'files cannot be read')}</summary>
          <ul className={styles.files}>
            {unread.map(({ code, file = '' }) => (
              <li key={file} title={file}>
                {fileNameOf(file)}: {ERROR_WORDS[code].title}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isPartial && <p className={styles.below}>Not all subfolders were looked through.</p>}
    </>
  );
}
