import { FileButtons } from '#renderer/home/list/FileButtons.tsx';
import styles from '#renderer/home/list/LibraryTable.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { LibraryRow } from '#shared/ipc/libraryPayloads.ts';
import { copiesToMerge, twinsToMerge } from '#shared/merge/copiesToMerge.ts';
import { counted } from '#shared/text/phrases.ts';

/** Marks that programs for synchronised folders left copies, and merges them in the window, where that can be undone. */
export function ConflictCopies({ row }: { readonly row: LibraryRow }) {
  const store = useAppStoreApi();
  const found = copiesToMerge([row.path, ...row.copies]);
  const left = found?.copies.filter(({ isPersonal }) => !isPersonal) ?? [];
  if (found === null || left.length === 0) return null;
  const names = left.map(({ name }) => name);
  const clients = [...new Set(left.map(({ client }) => client))];
  return (
    <span className={styles.conflict}>
      <Chip tone="warn" title={names.join(', ')}>
        {counted(left.length, 'conflict copy', 'conflict copies')}: {clients.join(', ')}
      </Chip>
      <Button onClick={() => void store.getState().mergeCopiesInto(found.path, names)}>Open and merge</Button>
    </span>
  );
}

/** Other files of the same incident, which programs that synchronise folders leave; each can be opened. */
export function RowCopies({ row }: { readonly row: LibraryRow }) {
  const { copies, title } = row;
  return (
    <details className={styles.copies}>
      <summary>{counted(copies.length, 'more copy', 'more copies')}</summary>
      <p>
        Shown is {fileNameOf(row.path)}, which was edited last. Other files of “{title || 'Untitled incident'}
        ”:
      </p>
      <FileButtons paths={copies} />
      <PersonalCopies row={row} />
      <Twins row={row} />
    </details>
  );
}

/** Copies whose names a person may have given: each is merged only by its own button. */
function PersonalCopies({ row }: { readonly row: LibraryRow }) {
  const store = useAppStoreApi();
  const found = copiesToMerge([row.path, ...row.copies]);
  const personal = found?.copies.filter(({ isPersonal }) => isPersonal) ?? [];
  if (found === null || personal.length === 0) return null;
  const { path } = found;
  return (
    <ul className={styles.files}>
      {personal.map(({ name, client }) => (
        <li key={name}>
          <LinkButton onClick={() => void store.getState().mergeCopiesInto(path, [name])}>
            Merge {name} into {fileNameOf(path)}
          </LinkButton>
          , which a person may have named, or {client}
        </li>
      ))}
    </ul>
  );
}

/** Files whose names say nothing of each other: each is merged only by its own button. */
function Twins({ row }: { readonly row: LibraryRow }) {
  const store = useAppStoreApi();
  const found = twinsToMerge([row.path, ...row.copies]);
  if (found === null) return null;
  const { path, twins } = found;
  return (
    <ul className={styles.files}>
      {twins.map((twin) => (
        <li key={twin}>
          <LinkButton
            title={`${twin} into ${path}`}
            onClick={() => void store.getState().mergeCopiesInto(path, [twin])}
          >
            Merge {fileNameOf(twin)} into {fileNameOf(path)}
          </LinkButton>
          , and put it away among the kept versions
        </li>
      ))}
    </ul>
  );
}
