import styles from '#renderer/home/decision/DecisionDialog.module.css';
import { EarlierIncidents } from '#renderer/section/EarlierIncidents.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import dialogStyles from '#renderer/ui/Dialog.module.css';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';

interface LookedThroughProps {
  readonly alike: readonly SimilarIncident[] | null;
  readonly days: number;
  readonly onNotAlike: (id: IncidentId) => void;
}

/** What the library says about "twice in 30 days". Its place is kept free, so that answers move nothing. */
export function LookedThrough({ alike, days, onNotAlike }: LookedThroughProps) {
  return (
    <section className={classNames(styles.earlier, dialogStyles.scroll)} aria-label="In the library">
      {alike === null || alike.length === 0 ? (
        <p className={styles.none}>
          {alike === null
            ? 'Say what happened, and the library is looked through for the same type of failure.'
            : `Nothing in the library looks like it in the ${days} days before.`}
        </p>
      ) : (
        <EarlierIncidents incidents={alike} onNotAlike={onNotAlike} />
      )}
    </section>
  );
}
