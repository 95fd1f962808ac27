import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { counted } from '#shared/text/phrases.ts';

/** Asks before the file of an incident goes to the bin, and says what goes with it and what stays. */
export function MoveToBinDialog({ row }: { readonly row: ListedIncident }) {
  const store = useAppStoreApi();
  const { path, title, copies, error } = row;
  const close = () => store.getState().closeDialog();
  const move = async (): Promise<void> => {
    const beside = rowBeside(path);
    close();
    if (await store.getState().moveToBin(row)) beside?.focus();
  };
  return (
    <Dialog title={`Move “${title || 'Untitled incident'}” to the bin?`} onClose={close}>
      <p>
        {fileNameOf(path)} goes to the bin of this computer, and the folder of its pictures unless another
        incident shows them. {versionWords(error !== null, copies.length)}
      </p>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button tone="danger" onClick={() => void move()}>
          Move to the bin
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function versionWords(isDamaged: boolean, copies: number): string {
  if (isDamaged) return 'It cannot be read, so no version of it is kept.';
  if (copies > 0)
    return `${counted(copies, 'other file')} of this incident stay where they are, and so do its earlier versions.`;
  return 'Its earlier versions are deleted with it when Debrief starts next; until then Undo brings all of it back.';
}

/** The row that the keyboard goes to when this one is gone: the next, at the end the one before. */
function rowBeside(path: string): HTMLElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((each) => each.dataset.row === path);
  return rows[at + 1] ?? rows[at - 1];
}
