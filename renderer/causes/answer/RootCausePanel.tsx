import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { draftRootCause, rootCauseBasis } from '#shared/domain/causes/causeQuestions.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import styles from './RootCausePanel.module.css';

const SPOT = placeSpot('causes', 'rootCause');

/**
 * The root cause in the room's words: drafted from the safeguards, and marked once they change. `isNext`: nothing else is
 * left to do here.
 */
export function RootCausePanel({ isNext = false }: { readonly isNext?: boolean }) {
  const rootCause = useIncident((incident) => incident.rootCause);
  const draft = useIncident(({ causes }) => draftRootCause(causes));
  const isStale = useIncident(
    (incident) =>
      incident.rootCauseBasis !== undefined && incident.rootCauseBasis !== rootCauseBasis(incident.causes),
  );
  const isReadOnly = useIsReadOnly();
  const { causes: edits, outcomes } = useEdits();
  const store = useAppStoreApi();
  const isEmpty = rootCause.trim() === '';
  const canDraft = draft !== '' && draft !== rootCause && !isReadOnly;
  return (
    <section className={styles.panel} aria-label="Root cause">
      <div className={styles.head}>
        <SectionLabel>Root cause, in a sentence or two</SectionLabel>
        {canDraft && !isEmpty && (
          <Button tone="quiet" edge="end" onClick={outcomes.draftRootCause}>
            Draft it again
          </Button>
        )}
      </div>
      {isStale && !isEmpty && (
        <p className={styles.stale} role="status">
          The causes have changed since this was stated. Does it still hold?
          <Button tone="quiet" disabled={isReadOnly} onClick={outcomes.keepRootCause}>
            It still holds
          </Button>
        </p>
      )}
      <FieldText
        isMultiline
        rows={3}
        fieldKey={fieldKey(SPOT)}
        label="Root cause"
        value={rootCause}
        placeholder="Which safeguards were absent, rather than what someone did"
        className={styles.statement}
        onText={edits.setRootCause}
      />
      {canDraft && isEmpty && (
        <p className={styles.draft}>
          <span>
            From the safeguards: <q dir="auto">{draft}</q>
          </span>
          <Button
            tone={isNext ? 'primary' : 'plain'}
            onClick={() => {
              outcomes.draftRootCause();
              store.getState().focusHere(SPOT);
            }}
          >
            Begin with this
          </Button>
        </p>
      )}
      <TextLinks of="the root cause" texts={[rootCause]} />
    </section>
  );
}

const OPTIONS = [
  { value: 'possible', label: 'Possible' },
  { value: 'confirmed', label: 'Confirmed' },
] as const;

/** How sure the room is of an answer. */
export function ConfidenceChoice({
  node,
  className,
}: {
  readonly node: CauseNode;
  readonly className?: string | undefined;
}) {
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  return (
    <Select
      aria-label={`How sure: ${node.answer || 'this answer'}`}
      look="inline"
      className={className}
      value={node.confidence}
      options={OPTIONS}
      disabled={isReadOnly}
      onValue={(confidence) => edits.patch(node.id, { confidence }, 'Change confidence')}
    />
  );
}
