import { ArrowRightIcon, XIcon } from 'lucide-react';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { findingPlace } from '#renderer/publish/check/findingPlace.ts';
import styles from '#renderer/publish/check/Readiness.module.css';
import { useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { Finding } from '#shared/domain/incident/finding.ts';
import { findingCardKey } from '#shared/readiness/findingName.ts';

interface FindingLineProps {
  readonly finding: Finding;
  /** Says where it is and why it is asked, which the line of its kind says for several. */
  readonly hasPlace?: boolean;
  /** The line above gives the same reason. */
  readonly isReasonSaid?: boolean;
}

/** One finding: a click goes to its place, a cross lets it stand for a reason. */
export function FindingLine({ finding, hasPlace = false, isReasonSaid = false }: FindingLineProps) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const key = findingCardKey(finding);
  const { ref } = useFieldPlace(key);
  const { message, reason, spot } = finding;
  return (
    <div className={styles.line}>
      <button
        ref={ref}
        type="button"
        data-field={key}
        className={styles.jump}
        onClick={() => store.getState().goToSpot(spot)}
      >
        <span className={styles.place}>{hasPlace && findingPlace(spot)}</span>{' '}
        <span className={styles.words}>
          {message} {hasPlace && !isReasonSaid && <span className={styles.reason}>{reason}</span>}
        </span>
        <ArrowRightIcon aria-hidden="true" className={styles.chevron} />
      </button>
      {!isReadOnly && (
        <IconButton
          label={`Dismiss: ${message}`}
          className={styles.dismiss}
          onClick={() => store.getState().openDialog({ kind: 'dismissFinding', finding })}
        >
          <XIcon aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
