import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { NoVersions, WhenKept } from '#renderer/dialogs/versions/NoVersions.tsx';
import { VersionChanges } from '#renderer/dialogs/versions/VersionChanges.tsx';
import styles from '#renderer/dialogs/versions/VersionsDialog.module.css';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isEditable } from '#renderer/store/selectors.ts';
import { classNames } from '#renderer/styles/classNames.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import { RadioCard } from '#renderer/ui/RadioCard.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type ChangedLine, changedParts } from '#shared/merge/differenceText.ts';
import type { PartLines } from '#shared/merge/partSections.ts';
import { counted } from '#shared/text/phrases.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { VersionList, VersionRow } from '#shared/versions/versionRows.ts';

type Changed = PartLines<ChangedLine>;

/** So few leave most of a tall dialog empty; its height never follows what was chosen. */
const FEW = 3;
interface ShownVersion {
  readonly row: VersionRow;
  readonly incident: Incident;
}

/** What this computer keeps of the incident: the versions on one side, what changed since the chosen one on the other. */
export function VersionsDialog({ list }: { readonly list: VersionList }) {
  const store = useAppStoreApi();
  const canEdit = useAppStore(isEditable);
  const timeZone = useIncident((incident) => incident.timeZone);
  const [shown, setShown] = useState<ShownVersion | null>(null);
  const present = useIncident((incident) => incident);
  const changed = useMemo(
    () => (shown === null ? [] : changedParts(shown.incident, present)),
    [shown, present],
  );
  const asked = useRef(0);
  const { bringBack, closeDialog: close } = store.getState();
  const nameOf = ({ keptAt }: VersionRow) => `${shortDate(keptAt, timeZone)}, ${clockTime(keptAt, timeZone)}`;

  const show = async (row: VersionRow): Promise<void> => {
    asked.current = row.number;
    const incident = await store.getState().readVersion(row.number);
    // A person who chose another one meanwhile sees that one.
    if (incident !== null && asked.current === row.number) setShown({ row, incident });
  };

  const showNewest = useEffectEvent(show);
  const newest = list.rows.find(canBeShown);
  // What changed since the newest one is what most people come for.
  useEffect(() => {
    if (newest !== undefined) void showNewest(newest);
  }, [newest]);

  const isShort = list.rows.length + list.commits.length <= FEW;
  if (list.rows.length + list.commits.length === 0 && list.uncommitted === null)
    return <NoVersions onClose={close} />;
  return (
    <Dialog title="Earlier versions" size="wide" onClose={close}>
      <p className={styles.where}>
        Kept on this computer only{list.folder !== null && `, in ${list.folder}`}: up to 100 of the last day,
        then the last of each day for a month.
      </p>
      <div className={classNames(styles.columns, isShort && styles.few)}>
        <fieldset className={styles.versions}>
          <Spoken as="legend">Versions, newest first</Spoken>
          {list.rows.map((row) => (
            <RadioCard
              key={`${row.number} ${row.keptAt}`}
              name="version"
              disabled={!canBeShown(row)}
              defaultChecked={row === newest}
              onChosen={() => void show(row)}
            >
              <span className={styles.time}>{nameOf(row)}</span>
              <span className={styles.words}>{row.words}</span>
            </RadioCard>
          ))}
          <RepositoryCommits commits={list.commits} uncommitted={list.uncommitted} />
        </fieldset>
        <DialogScroll as="section" className={styles.changes} aria-label="What changed since">
          <p className={styles.hint} role="status">
            {shown === null
              ? 'Choose a version to see what changed since.'
              : sinceWords(changed, nameOf(shown.row))}
          </p>
          {shown !== null && changed.length === 0 && <WhenKept />}
          <VersionChanges
            changed={changed}
            {...(shown !== null && canEdit
              ? { onBringBack: (place) => bringBack(shown.incident, nameOf(shown.row), place) }
              : {})}
          />
        </DialogScroll>
      </div>
      <DialogActions>
        <Button onClick={close}>Close</Button>
        <Button
          tone="primary"
          disabled={changed.length === 0 || !canEdit}
          onClick={() => shown !== null && bringBack(shown.incident, nameOf(shown.row))}
        >
          Bring it back
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Those of before there were numbers cannot be asked for. */
function canBeShown({ isReadable, number }: VersionRow): boolean {
  return isReadable && number !== 0;
}

function sinceWords(changed: readonly Changed[], name: string): string {
  const count = changed.reduce((sum, { lines }) => sum + lines.length, 0);
  return count === 0 ? `Nothing changed since ${name}.` : `${counted(count, 'change')} since ${name}`;
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
