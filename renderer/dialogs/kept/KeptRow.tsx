import styles from '#renderer/dialogs/kept/KeptVersionsDialog.module.css';
import { onFirstClick } from '#renderer/dialogs/kept/onFirstClick.ts';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { counted } from '#shared/text/phrases.ts';
import { sizeWords } from '#shared/text/sizeWords.ts';
import { clockTime, longDate } from '#shared/time/formatTime.ts';
import type { IncidentWithoutFile } from '#shared/versions/withoutFile.ts';

/** One incident of which versions are kept and whose file was not found. */
export function KeptRow({ incident }: { readonly incident: IncidentWithoutFile }) {
  const store = useAppStoreApi();
  const { key, timeZone, keptAt, versions, bytes, isReadable, isSetAside, trace } = incident;
  const { bringBackKept, setKeptAside } = store.getState();
  const name = nameOf(incident);
  return (
    <li className={classNames(styles.row, isSetAside && styles.aside)}>
      <div className={styles.words}>
        <p className={styles.name} dir="auto">
          {name}
        </p>
        <p className={styles.facts}>
          Last kept {longDate(keptAt, timeZone)}, {clockTime(keptAt, timeZone)} ·{' '}
          {counted(versions, 'version')}, {sizeWords(bytes)}
        </p>
        {/* The head of the group says what is known of the place. */}
        {isSetAside ? (
          <p className={styles.trace}>Deleted: the versions go when Debrief starts next.</p>
        ) : (
          'path' in trace && <p className={styles.trace}>{trace.path}</p>
        )}
      </div>
      {/* One button stays in the place of the other, so that the keyboard does. */}
      <Button
        data-row
        className={styles.first}
        disabled={!isReadable && !isSetAside}
        onKeyDown={goAlongRows}
        aria-label={`${isSetAside ? 'Keep' : 'Bring back'}: ${name}`}
        onClick={onFirstClick(() => void (isSetAside ? setKeptAside([key], false) : bringBackKept(key)))}
      >
        {isSetAside ? 'Keep' : 'Bring back'}
      </Button>
      <Button
        tone="quiet"
        disabled={isSetAside}
        aria-label={`Delete what is kept: ${name}`}
        onClick={onFirstClick(({ currentTarget }) => {
          void setKeptAside([key], true).then(() => focusFirst(currentTarget));
        })}
      >
        Delete
      </Button>
    </li>
  );
}

/** A button that was pressed and cannot be any more gives the keyboard to the one that takes it back. */
function focusFirst(button: HTMLButtonElement): void {
  if (button.disabled) button.closest('li')?.querySelector<HTMLElement>('[data-row]')?.focus();
}

function nameOf({ title, isReadable }: IncidentWithoutFile): string {
  if (!isReadable) return 'An incident whose versions are all damaged';
  return title || 'Untitled incident';
}
