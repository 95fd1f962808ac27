import styles from '#renderer/causes/CauseQuestions.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import {
  useAppStore,
  useIncident,
  useIncidentAtPause,
  useIsReadOnly,
} from '#renderer/store/AppStoreContext.tsx';
import { canMergeCauses } from '#shared/domain/causes/causeEdits.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';
import type { CauseCheck } from '#shared/rules/causes/causeCheck.ts';

/** The questions that the answer worked on raises, with whys to ask at a click. */
export function CauseQuestions() {
  const selectedId = useAppStore(({ causesView }) => causesView.selectedId);
  const all = useIncidentAtPause(causeChecks);
  const checks = all.filter(({ causeId }) => causeId === selectedId);
  if (checks.length === 0) return null;
  return (
    <ul className={styles.questions} aria-label="Questions about this answer">
      {checks.map((check) => (
        <li key={check.rule} className={styles.question}>
          <CauseQuestion check={check} />
        </li>
      ))}
    </ul>
  );
}

function CauseQuestion({ check }: { readonly check: CauseCheck }) {
  const causes = useIncident((incident) => incident.causes);
  const isReadOnly = useIsReadOnly();
  const { causes: edits, outcomes } = useEdits();
  const { causeId, twin, asks, question, explanation } = check;
  const canMerge = twin !== undefined && canMergeCauses(causes, { kept: twin, copy: causeId });
  return (
    <>
      <strong className={styles.head}>{question}</strong>
      {explanation}
      {asks.map((ask) => (
        <button
          key={ask}
          type="button"
          className={styles.ask}
          disabled={isReadOnly}
          onClick={() => edits.addUnder(causeId, { question: ask })}
        >
          Ask: {ask}
        </button>
      ))}
      {canMerge && (
        <button
          type="button"
          className={styles.ask}
          disabled={isReadOnly}
          onClick={() => outcomes.merge(twin, causeId)}
        >
          Let one cause explain both
        </button>
      )}
    </>
  );
}
