import { useRef, useState } from 'react';
import styles from '#renderer/dialogs/VersionsDialog.module.css';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isEditable } from '#renderer/store/selectors.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { RadioCard } from '#renderer/ui/RadioCard.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type ChangedLine, changedParts } from '#shared/merge/differenceText.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { VersionList, VersionRow } from '#shared/versions/versionRows.ts';

/** More changes are read by nobody. */
const MOST_SHOWN = 300;

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
  const asked = useRef(0);
  const close = () => store.getState().closeDialog();
  const nameOf = ({ keptAt }: VersionRow) => `${shortDate(keptAt, timeZone)}, ${clockTime(keptAt, timeZone)}`;

  const show = async (row: VersionRow): Promise<void> => {
    asked.current = row.number;
    const incident = await store.getState().readVersion(row.number);
    // Whoever chose another one meanwhile sees that one.
    if (incident !== null && asked.current === row.number) setShown({ row, incident });
  };

  return (
    <Dialog title="Earlier versions" size="wide" onClose={close}>
      <p className={styles.where}>
        Kept on this computer only: all of the last day, then the last of each day for a month.
      </p>
      <div className={styles.columns}>
        <fieldset className={styles.versions}>
          <Spoken as="legend">Versions, newest first</Spoken>
          {list.rows.map((row) => (
            <RadioCard
              key={`${row.number} ${row.keptAt}`}
              name="version"
              // Those of before there were numbers cannot be asked for.
              disabled={!row.isReadable || row.number === 0}
              onChosen={() => void show(row)}
            >
              <span className={styles.time}>{nameOf(row)}</span>
              <span className={styles.words}>{row.words}</span>
            </RadioCard>
          ))}
        </fieldset>
        <section className={styles.changes} aria-label="What changed since" aria-live="polite">
          {shown === null ? (
            <p className={styles.hint}>Choose a version to see what changed since.</p>
          ) : (
            <ChangesSince version={shown.incident} name={nameOf(shown.row)} />
          )}
        </section>
      </div>
      <DialogActions>
        <Button onClick={close}>Close</Button>
        <Button
          tone="primary"
          disabled={shown === null || !canEdit}
          onClick={() => shown !== null && store.getState().bringBack(shown.incident, nameOf(shown.row))}
        >
          Bring it back
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ChangesSince({ version, name }: { readonly version: Incident; readonly name: string }) {
  const present = useIncident((incident) => incident);
  const parts = changedParts(version, present);
  if (parts.length === 0) return <p className={styles.hint}>{`Nothing changed since ${name}.`}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get there.
    <div className={styles.scroll} tabIndex={0}>
      {parts.map(({ heading, lines }) => (
        <div key={heading} className={styles.part}>
          <SectionLabel as="h3">{heading}</SectionLabel>
          <ul className={styles.lines}>
            {lines.slice(0, MOST_SHOWN).map((line, index) => {
              // Lines have no ids; React draws those of another version from scratch.
              const key = `${index} ${name}`;
              return (
                <li key={key} dir="auto">
                  <ChangedWords line={line} />
                </li>
              );
            })}
            {lines.length > MOST_SHOWN && <li>{`and ${lines.length - MOST_SHOWN} more`}</li>}
          </ul>
        </div>
      ))}
    </div>
  );
}

function ChangedWords({ line }: { readonly line: ChangedLine }) {
  return line.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    return kind === 'left-out' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
  });
}
