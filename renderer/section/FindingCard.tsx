import styles from '#renderer/section/FindingCard.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { Finding, FindingSeverity } from '#shared/rules/finding.ts';

const SEVERITY_WORDS: Record<FindingSeverity, string> = {
  error: 'Missing',
  warning: 'Look again',
  note: 'Note',
};

/** One thing that is still missing; a click goes to its place. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const store = useAppStoreApi();
  const { section, id = '', field = '' } = finding.place;
  return (
    <button
      type="button"
      className={styles.card}
      data-severity={finding.severity}
      onClick={() => store.getState().goTo(section, fieldKey(section, id, field))}
    >
      <span className={styles.severity}>{SEVERITY_WORDS[finding.severity]}</span>
      {finding.message}
    </button>
  );
}
