import styles from '#renderer/dialogs/versions/VersionsDialog.module.css';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { RadioCard } from '#renderer/ui/RadioCard.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { capitalised } from '#shared/text/phrases.ts';
import { clockTime, longDate, shortDate } from '#shared/time/formatTime.ts';
import type { VersionList, VersionRow } from '#shared/versions/versionRows.ts';

interface VersionRowsProps {
  readonly list: VersionList;
  /** The one that is shown at first; null: none can be. */
  readonly chosen: VersionRow | null;
  readonly onChosen: (row: VersionRow) => void;
}

/** The versions to choose from, day by day, and what the repository says of the file. */
export function VersionRows({ list, chosen, onChosen }: VersionRowsProps) {
  const timeZone = useIncident((incident) => incident.timeZone);
  return (
    <fieldset className={styles.versions}>
      <Spoken as="legend">Versions, newest first</Spoken>
      {rowsByDay(list.rows, timeZone).map(([day, rows]) => (
        <div key={day} className={styles.day}>
          <SectionLabel as="h3">{day}</SectionLabel>
          {rows.map((row) => (
            <RadioCard
              key={`${row.number} ${row.keptAt}`}
              name="version"
              disabled={!canBeShown(row)}
              defaultChecked={row === chosen}
              onChosen={() => onChosen(row)}
            >
              <span className={styles.time}>{clockTime(row.keptAt, timeZone)}</span>
              <span className={styles.words} title={row.words}>
                {capitalised(row.words)}
              </span>
            </RadioCard>
          ))}
        </div>
      ))}
      <RepositoryCommits commits={list.commits} uncommitted={list.uncommitted} />
      {list.folder !== null && <p className={styles.folder}>They lie in {list.folder}</p>}
    </fieldset>
  );
}

/** Those of before there were numbers cannot be asked for. */
export function canBeShown({ isReadable, number }: VersionRow): boolean {
  return isReadable && number !== 0;
}

/** In the order of the rows. */
function rowsByDay(
  rows: readonly VersionRow[],
  timeZone: string,
): readonly (readonly [string, readonly VersionRow[]])[] {
  const days = new Map<string, VersionRow[]>();
  for (const row of rows) {
    const day = longDate(row.keptAt, timeZone);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days];
}

/** Who committed changes of the file, where it lies in a repository, and what nobody committed yet. */
function RepositoryCommits({ commits, uncommitted }: Pick<VersionList, 'commits' | 'uncommitted'>) {
  const timeZone = useIncident((incident) => incident.timeZone);
  if (commits.length === 0 && uncommitted === null) return null;
  return (
    <section className={styles.repository}>
      <SectionLabel as="h3" space="group">
        In the repository
      </SectionLabel>
      <ul aria-label="In the repository">
        {uncommitted !== null && (
          <li className={styles.commit}>
            <span className={styles.time}>Not committed yet</span>
            <span className={styles.words}>{uncommitted}</span>
          </li>
        )}
        {commits.map(({ by, at, words }) => (
          <li key={`${at} ${words}`} className={styles.commit}>
            <span className={styles.time}>
              {by}, {shortDate(at, timeZone)}, {clockTime(at, timeZone)}
            </span>
            <span className={styles.words}>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
