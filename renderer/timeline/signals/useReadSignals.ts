import { useEffect, useMemo, useState } from 'react';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { type FoundGraphs, type ReadSignals, readSignals } from '#shared/import/graphs/readSignals.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';

/** Values. So many are read within a moment; more are read beside the page, which stays alive. */
const QUICK = 20_000;

interface ReadBefore {
  readonly graphs: FoundGraphs;
  readonly context: ImportContext;
  readonly read: ReadSignals;
}

/** The graphs with their times as moments; null while many points are still being read. */
export function useReadSignals(graphs: FoundGraphs, context: ImportContext): ReadSignals | null {
  const { read } = useStoreDeps();
  const isQuick = graphs.series.reduce((sum, { values }) => sum + values.length, 0) <= QUICK;
  const atOnce = useMemo(() => (isQuick ? readSignals(graphs, context) : null), [isQuick, graphs, context]);
  const [before, setBefore] = useState<ReadBefore | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (isQuick) return;
    const stop = new AbortController();
    read({ kind: 'signals', graphs, context }, { signal: stop.signal, onProgress: () => undefined }).then(
      (answer) => {
        if (answer !== null) setBefore({ graphs, context, read: answer });
      },
      setFailure,
    );
    return () => stop.abort();
  }, [isQuick, graphs, context, read]);
  // A bug in the reader is shown like one in the dialog itself.
  if (failure !== null) throw failure;
  if (atOnce !== null) return atOnce;
  return before?.graphs === graphs && before.context === context ? before.read : null;
}
