import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { NoVersions, WhenKept } from '#renderer/dialogs/versions/NoVersions.tsx';
import { VersionChanges } from '#renderer/dialogs/versions/VersionChanges.tsx';
import { canBeShown, VersionRows } from '#renderer/dialogs/versions/VersionRows.tsx';
import styles from '#renderer/dialogs/versions/VersionsDialog.module.css';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isEditable } from '#renderer/store/selectors.ts';
import { classNames } from '#renderer/styles/classNames.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
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
        Kept on this computer only: as you open, edit, export and close it; later the last of each day for a
        month.
      </p>
      <div className={classNames(styles.columns, isShort && styles.few)}>
        <VersionRows list={list} chosen={newest ?? null} onChosen={(row) => void show(row)} />
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
        <Button
          disabled={changed.length === 0 || !canEdit}
          title="Puts everything back as it was then, as one step that undo takes away"
          onClick={() => shown !== null && bringBack(shown.incident, nameOf(shown.row))}
        >
          {shown === null ? 'Bring a version back' : `Bring back all of ${nameOf(shown.row)}`}
        </Button>
        <Button tone="primary" onClick={close}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function sinceWords(changed: readonly Changed[], name: string): string {
  const count = changed.reduce((sum, { lines }) => sum + lines.length, 0);
  return count === 0 ? `Nothing changed since ${name}.` : `${counted(count, 'change')} since ${name}`;
}
