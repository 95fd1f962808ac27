import styles from '#renderer/home/decision/DecisionDialog.module.css';
import { EarlierIncidents } from '#renderer/section/EarlierIncidents.tsx';
import { DialogScroll } from '#renderer/ui/Dialog.tsx';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';
import { countedInWords } from '#shared/text/phrases.ts';

interface LookedThroughProps {
  readonly alike: readonly SimilarIncident[] | null;
  readonly days: number;
  readonly onNotAlike: (id: IncidentId) => void;
}

/**
 * What the library says about "twice in 30 days". Its place is kept free, so that it moves no field and no answer; what has
 * no room there is scrolled to, under a heading that says how many there are.
 */
export function LookedThrough({ alike, days, onNotAlike }: LookedThroughProps) {
  const isFound = alike !== null && alike.length > 0;
  return (
    <section className={styles.library} data-found={isFound || undefined} aria-label="In the library">
      <h3 className={styles.libraryHead}>
        In the library
        {isFound && <span className={styles.found}>{countedInWords(alike.length, 'incident')} like it</span>}
      </h3>
      {isFound ? (
        <DialogScroll className={styles.earlier}>
          <EarlierIncidents incidents={alike} onNotAlike={onNotAlike} />
        </DialogScroll>
      ) : (
        <p className={styles.none}>
          {alike === null
            ? 'Say what happened, and the library is looked through for the same type of failure.'
            : `Nothing in the library looks like it in the ${days} days before.`}
        </p>
      )}
    </section>
  );
}
