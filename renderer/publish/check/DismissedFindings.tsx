import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { findingPlace } from '#renderer/publish/check/findingPlace.ts';
import styles from '#renderer/publish/check/Readiness.module.css';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { findingName } from '#shared/readiness/findingName.ts';
import type { SettledFinding } from '#shared/readiness/readiness.ts';

/** The dismissed findings, folded away, each with the reason that its author gave. */
export function DismissedFindings({ dismissed }: { readonly dismissed: readonly SettledFinding[] }) {
  const { incident } = useEdits();
  const isReadOnly = useIsReadOnly();
  return (
    <details className={styles.dismissed}>
      <summary>Dismissed · {dismissed.length}</summary>
      <ul className={styles.findings}>
        {dismissed.map(({ finding, dismissal }) => (
          <li key={JSON.stringify(findingName(finding))} className={styles.settled}>
            <div className={styles.said}>
              <p>
                <span className={styles.where}>{findingPlace(finding.spot)}</span> {finding.message}
              </p>
              <p className={styles.because}>{dismissal.reason}</p>
            </div>
            <Button
              tone="quiet"
              disabled={isReadOnly}
              aria-label={`Show again: ${finding.message}`}
              onClick={() => incident.restoreFinding(findingName(finding))}
            >
              Show again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
