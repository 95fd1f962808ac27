import { useId } from 'react';
import styles from '#renderer/desk/copies/CopiesNotice.module.css';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { COPIES_SPOT, hasCopies } from '#renderer/store/slices/copiesSlice.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { CopiesBeside } from '#shared/ipc/payloads.ts';
import { counted } from '#shared/text/phrases.ts';

const KEY = fieldKey(COPIES_SPOT);

/**
 * Says that conflict copies, or other files, of the open incident lie beside its own, below whatever place is shown. It may come at any
 * moment, so it takes no focus and moves nothing above it.
 */
export function CopiesNotice() {
  const isShown = useAppStore(hasCopies);
  const beside = useAppStore((state) => state.copiesBeside);
  const store = useAppStoreApi();
  const titleId = useId();
  const { ref } = useFieldPlace(KEY);
  if (!isShown || beside === null) return null;
  const left = beside.copies.filter(({ isPersonal }) => !isPersonal);
  const personal = beside.copies.filter(({ isPersonal }) => isPersonal);
  return (
    <Card
      as="section"
      edge="strong"
      ref={ref}
      tabIndex={-1}
      data-field={KEY}
      className={styles.notice}
      data-desk-foot=""
      aria-labelledby={titleId}
    >
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          <span role="status">{titleWords(beside)}</span>
        </h2>
        <Button tone="quiet" onClick={() => store.getState().putOffCopies()}>
          Not now
        </Button>
        {left.length > 0 && <MergeButton names={left.map(({ name }) => name)} label="Merge and put away" />}
      </header>
      <ul className={styles.list}>
        {beside.original !== null && <OriginalItem path={beside.original} />}
        {left.map(({ name, client }) => (
          <li key={name} className={styles.item}>
            <strong>{name}</strong> <span className={styles.about}>left by {client}</span>
          </li>
        ))}
        {personal.map((copy) => (
          <li key={copy.name} className={styles.item}>
            <strong>{copy.name}</strong>{' '}
            <span className={styles.about}>
              the same incident; a person may have named it, or {copy.client}
            </span>{' '}
            <MergeButton names={[copy.name]} label={`Merge ${copy.name}`} />
          </li>
        ))}
        {beside.twins.map((twin) => (
          <li key={twin} className={styles.item}>
            <strong>{fileNameOf(twin)}</strong>{' '}
            <span className={styles.about}>
              holds this incident too, and what is written there stays there
            </span>{' '}
            <MergeButton names={[twin]} label={`Merge ${fileNameOf(twin)}`} />
          </li>
        ))}
        {beside.unread.map(({ file, code }) => (
          <li key={file} className={styles.item}>
            <strong>{fileNameOf(file ?? '')}</strong>{' '}
            <span className={styles.problem}>cannot be merged: {ERROR_WORDS[code].title}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface MergeButtonProps {
  /** As `mergeCopies` takes them. */
  readonly names: readonly string[];
  readonly label: string;
}

function MergeButton({ names, label }: MergeButtonProps) {
  const isMerging = useAppStore((state) => state.isMergingCopies);
  const store = useAppStoreApi();
  return (
    <Button disabled={isMerging} onClick={() => void store.getState().mergeCopies(names)}>
      {label}
    </Button>
  );
}

/** The open file is the copy: the other one goes on, with what this one has. */
function OriginalItem({ path }: { readonly path: string }) {
  const name = useAppStore(({ file }) => fileNameOf(file?.path ?? ''));
  const store = useAppStoreApi();
  return (
    <li className={styles.item}>
      <span className={styles.about}>This file is a copy of</span> <strong>{fileNameOf(path)}</strong>{' '}
      <Button onClick={() => void store.getState().mergeCopiesInto(path, [name])}>
        Open that and merge this
      </Button>
    </li>
  );
}

function titleWords({ copies, unread, original, twins }: CopiesBeside): string {
  const count = copies.length + unread.length;
  if (count === 0 && original !== null) return 'This may be a conflict copy';
  if (count === 0)
    return `${counted(twins.length, 'more file', 'more files')} of this incident beside its own`;
  return `${counted(count, 'copy', 'copies')} of this incident beside its file`;
}
