import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { type OpenPdf, openPdf } from '#renderer/commands/pdfPage.ts';
import stage from '#renderer/section/pictures/file/EvidenceStage.module.css';
import styles from '#renderer/section/pictures/file/FileStage.module.css';
import { useAppStore, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { DialogScroll } from '#renderer/ui/Dialog.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { errorLine } from '#shared/errors/errorWords.ts';

interface PdfPagesProps {
  readonly file: string;
  /** Opens it elsewhere; at the foot. */
  readonly button: ReactNode;
}

/** The pages of a PDF, one at a time, as wide as there is room. */
export function PdfPages({ file, button }: PdfPagesProps) {
  const [number, setNumber] = useState(1);
  const { pdf, problem } = useOpenPdf(file);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isUndrawn = useDrawnPage(pdf, number, canvas);
  const pages = pdf?.pages ?? 1;
  const words = problem ?? (isUndrawn ? 'This page cannot be drawn.' : null);
  return (
    <>
      <DialogScroll as="section" aria-label="The file" className={styles.paper}>
        {words !== null && <p role="status">{words}</p>}
        <canvas ref={canvas} role="img" aria-label={`Page ${number}`} hidden={words !== null} />
      </DialogScroll>
      <div className={stage.below}>
        <span className={styles.pages}>
          {pages > 1 && (
            <>
              <IconButton label="Page before" disabled={number === 1} onClick={() => setNumber(number - 1)}>
                <ChevronLeftIcon aria-hidden="true" />
              </IconButton>
              <span role="status" className={styles.hint}>{`Page ${number} of ${pages}`}</span>
              <IconButton label="Next page" disabled={number === pages} onClick={() => setNumber(number + 1)}>
                <ChevronRightIcon aria-hidden="true" />
              </IconButton>
            </>
          )}
        </span>
        {button}
      </div>
    </>
  );
}

/** The PDF once it is read, or why it cannot be. */
function useOpenPdf(file: string): { readonly pdf: OpenPdf | null; readonly problem: string | null } {
  const handle = useAppStore((state) => state.file?.handle ?? null);
  const { api } = useStoreDeps();
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (handle === null) return;
    const leaving = new AbortController();
    const open = async (): Promise<void> => {
      const read = await api.request('pictures:pdf', { handle, file });
      if (leaving.signal.aborted) return;
      if (!read.ok) return setProblem(errorLine(read.error));
      const opened = await openPdf(Uint8Array.from(atob(read.value.base64), (sign) => sign.charCodeAt(0)));
      if (!opened.ok) return setProblem(errorLine(opened.error));
      const close = () => void opened.value.close();
      if (leaving.signal.aborted) return close();
      leaving.signal.addEventListener('abort', close);
      setPdf(opened.value);
    };
    void open();
    return () => leaving.abort();
  }, [api, handle, file]);
  return { pdf, problem };
}

/** Draws a page, after the one before it is done: a canvas takes one at a time. Answers whether it cannot be drawn. */
function useDrawnPage(
  pdf: OpenPdf | null,
  number: number,
  canvas: RefObject<HTMLCanvasElement | null>,
): boolean {
  const [undrawn, setUndrawn] = useState<number | null>(null);
  const before = useRef(Promise.resolve());
  useEffect(() => {
    const paper = canvas.current;
    if (pdf === null || paper === null) return;
    let isWanted = true;
    before.current = before.current.then(async () => {
      if (!isWanted) return;
      await pdf.draw(number, paper).catch(() => isWanted && setUndrawn(number));
    });
    return () => {
      isWanted = false;
    };
  }, [pdf, number, canvas]);
  return undrawn === number;
}
