import { useMemo } from 'react';
import { useSettled } from '#renderer/publish/elsewhere/useSettled.ts';
import styles from '#renderer/publish/public/AliasTable.module.css';
import { useAliasEdits } from '#renderer/publish/public/useAliasEdits.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { proposeAliases } from '#shared/aliases/proposeAliases.ts';

/** Names found in what could go out that nobody decided on, each with what could stand for it. */
export function AliasProposals() {
  // Looking through all texts must not make typing wait.
  const incident = useSettled(useIncident((current) => current));
  const privateWords = useAppStore(({ languageTerms }) => languageTerms.privateWords);
  const proposals = useMemo(() => proposeAliases(incident, privateWords), [incident, privateWords]);
  const isReadOnly = useIsReadOnly();
  const edits = useAliasEdits();
  if (proposals.length === 0) {
    return <p className={styles.note}>No other name was found in what could go out.</p>;
  }
  return (
    <section aria-label="Proposed aliases">
      <div className={styles.proposalsHead}>
        <h4 className={styles.title}>Found in what could go out · {proposals.length}</h4>
        {proposals.length > 1 && (
          <Button disabled={isReadOnly} onClick={() => edits.add(proposals)}>
            Use all
          </Button>
        )}
      </div>
      <ul className={styles.proposals}>
        {proposals.map((proposal) => (
          <li key={proposal.name} className={styles.proposal}>
            <span className={styles.words}>
              <b>{proposal.name}</b> → {proposal.alias}
              <span className={styles.note}>
                {proposal.kind === 'known-person'
                  ? ' · replaced in any case'
                  : ' · goes out as it is until you decide'}
              </span>
            </span>
            <Button
              tone="quiet"
              disabled={isReadOnly}
              aria-label={`Use “${proposal.alias}” for ${proposal.name}`}
              onClick={() => edits.add([proposal])}
            >
              Use
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
