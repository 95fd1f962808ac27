import { CodeLines } from '#renderer/section/markdown/CodeLines.tsx';
import stage from '#renderer/section/pictures/file/EvidenceStage.module.css';
import styles from '#renderer/section/pictures/file/FileStage.module.css';
import { PdfPages } from '#renderer/section/pictures/file/PdfPages.tsx';
import { TableRows } from '#renderer/section/pictures/file/TableRows.tsx';
import { useFileBeginning } from '#renderer/section/pictures/file/useFileBeginning.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { DialogScroll } from '#renderer/ui/Dialog.tsx';
import { fileEnding, type Picture } from '#shared/domain/incident/picture.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import { separatedRows } from '#shared/import/tables/separatedText.ts';

/** A text by its lines, a table by its rows, a PDF by its pages. The system's program shows what has no room here. */
export function FileStage({ picture }: { readonly picture: Picture }) {
  const { file } = picture;
  const open = useOpenBySystem(file);
  const button = <Button onClick={open}>Open with the system’s program</Button>;
  return (
    <div className={stage.look}>
      {fileEnding(file) === 'pdf' ? (
        <PdfPages file={file} button={button} />
      ) : (
        <FileBeginning picture={picture} button={button} />
      )}
    </div>
  );
}

function useOpenBySystem(file: string): () => void {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  return () => {
    const handle = store.getState().file?.handle;
    if (handle === undefined) return;
    void api.request('pictures:open', { handle, file }).then((opened) => {
      if (!opened.ok) store.getState().showToast(errorLine(opened.error), 'bad');
    });
  };
}

interface FileBeginningProps {
  readonly picture: Picture;
  readonly button: React.ReactNode;
}

function FileBeginning({ picture, button }: FileBeginningProps) {
  const { beginning, problem } = useFileBeginning(picture.file);
  const lines = beginning?.lines ?? [];
  const rows = fileEnding(picture.file) === 'csv' ? separatedRows(lines.join('\n')) : null;
  return (
    <>
      <DialogScroll as="section" aria-label="The file" className={styles.sheet}>
        {problem !== null && <p role="status">{problem}</p>}
        {rows === null ? <CodeLines code={lines.join('\n')} isNumbered /> : <TableRows rows={rows} />}
      </DialogScroll>
      <div className={stage.below}>
        <span className={styles.hint}>
          {beginning?.isAll === false &&
            `Its first ${lines.length} lines. The system’s program shows all of it.`}
        </span>
        {button}
      </div>
    </>
  );
}
