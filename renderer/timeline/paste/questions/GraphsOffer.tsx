import { ChartLineIcon } from 'lucide-react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import styles from '#renderer/timeline/paste/questions/GraphsOffer.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { FoundGraphs } from '#shared/import/graphs/readSignals.ts';

interface GraphsOfferProps {
  readonly graphs: FoundGraphs;
  /** What they were found in. */
  readonly text: string;
  /** Nothing of the text is read as an event, so that this is what it must be. */
  readonly isAlone: boolean;
  /** Before the other dialog takes the place of this one. */
  readonly onLeave: () => void;
}

/** Where a table that is read as events holds measured values: it can be taken as graphs, as when it is pasted elsewhere. */
export function GraphsOffer({ graphs, text, isAlone, onLeave }: GraphsOfferProps) {
  const store = useAppStoreApi();
  const leave = (): void => {
    onLeave();
    store.getState().openDialog({ kind: 'addGraphs', graphs, text, dayOfFile: null });
  };
  return (
    <div className={styles.offer} data-alone={isAlone || undefined}>
      <ChartLineIcon className={styles.sign} aria-hidden="true" />
      <p>
        {isAlone && <strong className={styles.what}>These are measured values. </strong>}
        {isAlone ? 'They' : 'Its values'} can stand as graphs under the scale of the timeline.
      </p>
      <Button tone={isAlone ? 'primary' : 'plain'} onClick={leave}>
        Add graphs…
      </Button>
    </div>
  );
}
