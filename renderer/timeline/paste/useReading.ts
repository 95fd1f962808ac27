import { useEffect, useMemo, useState } from 'react';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { ReadingProgress } from '#renderer/store/reader/readerJob.ts';
import { isLongText } from '#shared/import/paste/pastedText.ts';
import { type PasteReading, readPaste } from '#shared/import/paste/readPaste.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';

/** What a text says, or said before it changed. */
export interface Reading {
  readonly reading: PasteReading;
  /** How far the reading of the text as it is now has come; null: `reading` is of it. */
  readonly progress: ReadingProgress | null;
}

const BEGINNING: ReadingProgress = { words: 'Reading', fraction: null };

interface ReadBefore {
  readonly text: string;
  readonly context: ImportContext;
  readonly reading: PasteReading;
}

/** Reads a text: a short one at once, a long one beside the page, while what it said before stays to be seen. */
export function useReading(text: string, context: ImportContext): Reading {
  const { read } = useStoreDeps();
  const isLong = isLongText(text);
  const atOnce = useMemo(() => (isLong ? null : readPaste(text, context)), [isLong, text, context]);
  const [before, setBefore] = useState<ReadBefore | null>(null);
  const [progress, setProgress] = useState(BEGINNING);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (!isLong) return;
    const stop = new AbortController();
    setProgress(BEGINNING);
    read({ kind: 'preview', text, context }, { signal: stop.signal, onProgress: setProgress }).then(
      (reading) => {
        if (reading !== null) setBefore({ text, context, reading });
      },
      setFailure,
    );
    return () => stop.abort();
  }, [isLong, text, context, read]);
  const nothing = useMemo(() => readPaste('', context), [context]);
  // A bug in the reader is shown like one in the preview itself.
  if (failure !== null) throw failure;
  if (atOnce !== null) return { reading: atOnce, progress: null };
  const isCurrent = before?.text === text && before.context === context;
  return { reading: before?.reading ?? nothing, progress: isCurrent ? null : progress };
}
