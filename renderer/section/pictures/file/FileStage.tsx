import { CodeLines } from '#renderer/section/markdown/CodeLines.tsx';
import stage from '#renderer/section/pictures/file/EvidenceStage.module.css';
import styles from '#renderer/section/pictures/file/FileStage.module.css';
import { GraphsOfTable } from '#renderer/section/pictures/file/GraphsOfTable.tsx';
import { PdfPages } from '#renderer/section/pictures/file/PdfPages.tsx';
import { TableRows } from '#renderer/section/pictures/file/TableRows.tsx';
import { useFileBeginning } from '#renderer/section/pictures/file/useFileBeginning.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { DialogScroll } from '#renderer/ui/Dialog.tsx';
import { fileEnding, type Picture } from '#shared/domain/incident/picture.ts';
import { fileWords } from '#shared/domain/pictures/evidenceWords.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import { separatedRows } from '#shared/import/tables/separatedText.ts';
import { counted } from '#shared/text/phrases.ts';

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
  const text = lines.join('\n');
  const rows = fileEnding(picture.file) === 'csv' ? separatedRows(text) : null;
  return (
    <>
      <DialogScroll as="section" aria-label="The file" className={styles.sheet}>
        {problem !== null && <p role="status">{problem}</p>}
        {rows === null ? <CodeLines code={text} isNumbered /> : <TableRows rows={rows} />}
      </DialogScroll>
      <div className={stage.below}>
        <span className={styles.hint}>
          {fileWords(picture)}
          {beginning?.isAll === false && `; here its first ${counted(lines.length, 'line')}`}
        </span>
        <span className={styles.ways}>
          {rows !== null && <GraphsOfTable picture={picture} beginning={text} />}
          {button}
        </span>
      </div>
    </>
  );
}
