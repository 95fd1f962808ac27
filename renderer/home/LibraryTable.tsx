import { FileButtons } from '#renderer/home/FileButtons.tsx';
import { ConflictCopies, RowCopies } from '#renderer/home/RowCopies.tsx';
import { SEVERITY_TONES } from '#renderer/section/incidentWords.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { Library, LibraryRow } from '#shared/ipc/payloads.ts';
import { counted } from '#shared/text/phrases.ts';
import { longDate } from '#shared/time/formatTime.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';
import styles from './LibraryTable.module.css';

const COUNT = 'Open actions';
const COLUMNS = ['Incident', 'Date', 'Severity', 'Status', COUNT] as const;

/** The incidents of the library folder, newest first, and what stands beside them. */
export function LibraryTable({ library }: { readonly library: Library }) {
  const store = useAppStoreApi();
  return (
    <section>
      <div className={styles.head}>
        <h2>Library</h2>
        <span className={styles.folder} title={library.folder}>
          {library.folder}
        </span>
        <Button tone="quiet" onClick={() => void store.getState().chooseFolder()}>
          Choose folder…
        </Button>
      </div>
      {library.rows.length === 0 ? (
        <p className={styles.empty}>No incidents in this folder yet.</p>
      ) : (
        <Card as="table" className={styles.table}>
          <thead>
            <tr>
              {COLUMNS.map((title) => (
                <th key={title} scope="col" className={title === COUNT ? styles.number : undefined}>
                  <SectionLabel as="span">{title}</SectionLabel>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {library.rows.map((row) => (
              <LibraryTableRow key={row.path} row={row} />
            ))}
          </tbody>
        </Card>
      )}
      <LibraryBelow library={library} />
    </section>
  );
}

function LibraryTableRow({ row }: { readonly row: LibraryRow }) {
  const store = useAppStoreApi();
  return (
    <tr>
      <td>
        <LinkButton
          tone="plain"
          className={styles.open}
          onClick={() => void store.getState().openPath(row.path)}
        >
          {row.title || 'Untitled incident'}
        </LinkButton>
        {row.copies.length > 0 && <ConflictCopies row={row} />}
        {row.copies.length > 0 && <RowCopies row={row} />}
        {row.error !== null && <span className={styles.error}>{ERROR_WORDS[row.error.code].title}</span>}
      </td>
      <td className={styles.date}>{row.date === null ? '–' : longDate(row.date, row.timeZone)}</td>
      <td>{row.severity === null ? '–' : <Chip tone={SEVERITY_TONES[row.severity]}>{row.severity}</Chip>}</td>
      <td>{row.status === null ? '–' : INCIDENT_STATUS_WORDS[row.status]}</td>
      <td className={styles.number}>{row.error === null ? row.openActions : '–'}</td>
    </tr>
  );
}

/** Says that there are incidents in subfolders, which the table leaves out, and opens them. */
function LibraryBelow({ library: { folder, below } }: { readonly library: Library }) {
  const { paths, isPartial } = below;
  const partly = isPartial ? 'Not all subfolders were looked through.' : '';
  if (paths.length === 0) return partly === '' ? null : <p className={styles.below}>{partly}</p>;
  return (
    <details className={styles.below}>
      <summary>
        {counted(paths.length, 'more incident in a subfolder', 'more incidents in subfolders')}
      </summary>
      {partly !== '' && <p>{partly}</p>}
      <FileButtons paths={paths} folder={folder} />
    </details>
  );
}
