import { KeptRow } from '#renderer/dialogs/kept/KeptRow.tsx';
import styles from '#renderer/dialogs/kept/KeptVersionsDialog.module.css';
import { onFirstClick } from '#renderer/dialogs/kept/onFirstClick.ts';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { FileTrace, IncidentWithoutFile } from '#shared/versions/withoutFile.ts';

interface GroupWords {
  readonly title: string;
  readonly note: string;
  /** Whether all of them can be deleted at once: nobody may be mistaken about where their files are. */
  readonly canGoTogether: boolean;
}

const GROUP_WORDS: Readonly<Record<FileTrace['kind'], GroupWords>> = {
  gone: {
    title: 'No longer where it was',
    note: 'Its folder was looked through. Another program deleted the file, or moved it elsewhere.',
    canGoTogether: true,
  },
  unknown: {
    title: 'Nobody noted where it was',
    note: 'An earlier Debrief kept these. A file may lie in a folder that Debrief does not know.',
    canGoTogether: false,
  },
  unsure: {
    title: 'Not readable',
    note: 'A file lies there and cannot be read: it may be damaged. Bring back writes another one beside your incidents.',
    canGoTogether: false,
  },
  away: {
    title: 'Folder not there now',
    note: 'It may be on a drive or a share that is not connected, whose place can stay behind empty, or it was deleted: from here nobody can tell.',
    canGoTogether: false,
  },
  back: {
    title: 'There again',
    note: 'Their versions were deleted before the file came back.',
    canGoTogether: false,
  },
};

interface KeptGroupProps {
  readonly kind: FileTrace['kind'];
  /** At least one. */
  readonly incidents: readonly IncidentWithoutFile[];
  /** Nothing of the folder of incidents stayed unseen. */
  readonly isLibrarySeen: boolean;
}

/** The incidents of whose file the same is known. */
export function KeptGroup({ kind, incidents, isLibrarySeen }: KeptGroupProps) {
  const store = useAppStoreApi();
  const { title, note, canGoTogether } = GROUP_WORDS[kind];
  const shown = useShownRows(incidents.map((incident) => ({ id: incident.key, incident })));
  const keys = (isSetAside: boolean) =>
    incidents.filter((each) => each.isSetAside === isSetAside).map(({ key }) => key);
  const [left, deleted] = [keys(false), keys(true)];
  const { setKeptAside } = store.getState();
  return (
    <section aria-label={title}>
      <header className={styles.groupHead}>
        <SectionLabel as="h4">{`${title} · ${incidents.length.toLocaleString('en')}`}</SectionLabel>
        {canGoTogether && isLibrarySeen && left.length > 1 && (
          <LinkButton
            onClick={onFirstClick(() => void setKeptAside(left, true))}
          >{`Delete all ${left.length}`}</LinkButton>
        )}
        {deleted.length > 1 && (
          <LinkButton
            onClick={onFirstClick(() => void setKeptAside(deleted, false))}
          >{`Keep all ${deleted.length}`}</LinkButton>
        )}
      </header>
      <p className={styles.groupNote}>{note}</p>
      <ul>
        {shown.rows.map(({ incident }) => (
          <KeptRow key={incident.key} incident={incident} />
        ))}
      </ul>
      <RowsLeftOut shown={shown} side="after" of="incidents" />
    </section>
  );
}
