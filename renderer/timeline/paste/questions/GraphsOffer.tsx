import { useEffect, useState } from 'react';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import styles from '#renderer/timeline/paste/questions/GraphsOffer.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { FoundGraphs } from '#shared/import/graphs/readSignals.ts';

interface GraphsOfferProps {
  /** A table, or what looks like one. */
  readonly text: string;
  /** Before the other dialog takes the place of this one. */
  readonly onLeave: () => void;
}

/** Where a table that is read as events holds measured values: it can be taken as graphs, as when it is pasted elsewhere. */
export function GraphsOffer({ text, onLeave }: GraphsOfferProps) {
  const store = useAppStoreApi();
  const { read } = useStoreDeps();
  const [graphs, setGraphs] = useState<FoundGraphs | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    const stop = new AbortController();
    setGraphs(null);
    read({ kind: 'graphs', name: '', text }, { signal: stop.signal, onProgress: () => undefined }).then(
      setGraphs,
      setFailure,
    );
    return () => stop.abort();
  }, [text, read]);
  // A bug in the reader is shown like one in the dialog itself.
  if (failure !== null) throw failure;
  if (graphs === null) return null;
  const leave = (): void => {
    onLeave();
    store.getState().openDialog({ kind: 'addGraphs', graphs, text, dayOfFile: null });
  };
  return (
    <p className={styles.offer}>
      <span>Its values can stand as graphs under the scale of the timeline.</span>
      <Button onClick={leave}>Add graphs…</Button>
    </p>
  );
}
