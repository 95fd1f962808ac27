import styles from '#renderer/publish/check/Readiness.module.css';
import { useReadHints } from '#renderer/section/useReadHints.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { placeTitle } from '#shared/domain/incident/sections.ts';
import { hintFinding } from '#shared/language/hintFinding.ts';
import { WEAK_REMEDIES } from '#shared/readiness/remedyFindings.ts';

/** The wordings that the language hints ask about, folded away; weak remedies stand among the findings already. */
export function WordingFindings() {
  const store = useAppStoreApi();
  const hints = useReadHints('everywhere').filter(({ rule }) => !WEAK_REMEDIES.has(rule));
  if (hints.length === 0) return null;
  return (
    <details className={styles.dismissed}>
      <summary>Wording to look at again · {hints.length}</summary>
      <ul className={styles.findings}>
        {hints.map((hint) => (
          <li key={`${hint.rule} ${fieldKey(hint.spot)} ${hint.start}`} className={styles.settled}>
            <div className={styles.said}>
              <p>
                <span className={styles.where}>{placeTitle(hint.spot.place)}</span>{' '}
                {hintFinding(hint).message}
              </p>
            </div>
            <LinkButton onClick={() => store.getState().goToSpot(hint.spot)}>Go there</LinkButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
