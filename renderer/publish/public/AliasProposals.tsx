import { useMemo } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useSettled } from '#renderer/fields/useTypedText.ts';
import styles from '#renderer/publish/public/AliasTable.module.css';
import { useAppStore, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { type AliasProposal, proposeAliases } from '#shared/publication/publicVersion/proposeAliases.ts';
import { PROPOSAL_FIELD } from '#shared/readiness/publicTextFindings.ts';

/** Names found in what could go out that nobody decided on, each with what could stand for it. */
export function AliasProposals() {
  // Looking through all texts must not make typing wait.
  const incident = useSettled(useIncident((current) => current));
  const privateWords = useAppStore(({ languageTerms }) => languageTerms.privateWords);
  const proposals = useMemo(() => proposeAliases(incident, privateWords), [incident, privateWords]);
  const isReadOnly = useIsReadOnly();
  const { publicVersion: edits } = useEdits();
  if (proposals.length === 0) {
    return <p className={styles.note}>No other name was found in what could go out.</p>;
  }
  return (
    <section aria-label="Proposed aliases">
      <div className={styles.proposalsHead}>
        <h4 className={styles.title}>Found in what could go out · {proposals.length}</h4>
        {proposals.length > 1 && (
          <Button disabled={isReadOnly} onClick={() => edits.addAliases(proposals)}>
            Use all
          </Button>
        )}
      </div>
      <ul className={styles.proposals}>
        {proposals.map((proposal) => (
          <Proposal key={proposal.name} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}

/** One name to decide on: an alias for it, or that it may be read outside as it is. */
function Proposal({ proposal }: { readonly proposal: AliasProposal }) {
  const { kind, name, alias } = proposal;
  const isReadOnly = useIsReadOnly();
  const { publicVersion: edits } = useEdits();
  const { ref } = useFieldPlace(fieldKey({ place: 'publish', id: name, field: PROPOSAL_FIELD }));
  return (
    <li className={styles.proposal}>
      <span className={styles.words}>
        <b>{name}</b> → {alias}
        <span className={classNames(styles.note, kind !== 'known-person' && styles.undecided)}>
          {kind === 'known-person' ? ' · replaced in any case' : ' · goes out as it is until you decide'}
        </span>
      </span>
      <span className={styles.answers}>
        <Button
          ref={ref}
          tone="quiet"
          disabled={isReadOnly}
          aria-label={`Use “${alias}” for ${name}`}
          onClick={() => edits.addAliases([proposal])}
        >
          Use
        </Button>
        <Button
          tone="quiet"
          edge="end"
          disabled={isReadOnly}
          aria-label={`${name} may be public`}
          onClick={() => edits.addAliases([{ name, alias: name }])}
        >
          May be public
        </Button>
      </span>
    </li>
  );
}
