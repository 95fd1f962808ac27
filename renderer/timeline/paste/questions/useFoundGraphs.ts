import { useEffect, useState } from 'react';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { FoundGraphs } from '#shared/import/graphs/readSignals.ts';

/** The measured values in a table, or what looks like one; null while it is read, where there are none, and for no text. */
export function useFoundGraphs(text: string | null): FoundGraphs | null {
  const { read } = useStoreDeps();
  const [graphs, setGraphs] = useState<FoundGraphs | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    setGraphs(null);
    if (text === null) return;
    const stop = new AbortController();
    read({ kind: 'graphs', name: '', text }, { signal: stop.signal, onProgress: () => undefined }).then(
      setGraphs,
      setFailure,
    );
    return () => stop.abort();
  }, [text, read]);
  // A bug in the reader is shown like one in the dialog itself.
  if (failure !== null) throw failure;
  return graphs;
}
