import styles from '#renderer/home/list/LibraryTable.module.css';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { LibraryProgress } from '#shared/ipc/libraryPayloads.ts';
import { counted } from '#shared/text/phrases.ts';

interface NotReadProps {
  /** Why files cannot be read; each error names its file. */
  readonly unread: readonly AppError[];
  /** Some folders were not searched. */
  readonly isPartial: boolean;
  /** The sample lies there, and is not in the list. */
  readonly hasSample?: true | undefined;
}

/** Says that files of the library were not read yet: what is shown can be used meanwhile, and the others come by themselves. */
export function StillReading({ reading }: { readonly reading: LibraryProgress | undefined }) {
  if (reading === undefined) return null;
  const { done, of } = reading;
  return (
    <p className={styles.reading} role="status">
      {of === 0
        ? 'Looking for incidents…'
        : `${done.toLocaleString('en')} of ${counted(of, 'file')} read. The others come by themselves.`}
    </p>
  );
}

/** Says which files of the library are missing in a list, and why. */
export function NotRead({ unread, isPartial, hasSample }: NotReadProps) {
  return (
    <>
      {hasSample && <p className={styles.below}>The sample incident is not counted.</p>}
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
