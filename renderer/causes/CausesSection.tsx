import { CauseBoard } from '#renderer/causes/board/CauseBoard.tsx';
import { CauseOutline } from '#renderer/causes/CauseOutline.tsx';
import styles from '#renderer/causes/CausesSection.module.css';
import { useCauseEdits } from '#renderer/causes/useCauseEdits.ts';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { EmptyState } from '#renderer/section/EmptyState.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { CausesView } from '#renderer/store/state.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { causeDepth } from '#shared/domain/causeTree.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';

const MODES: readonly { readonly value: CausesView['mode']; readonly label: string }[] = [
  { value: 'guided', label: 'Guided' },
  { value: 'board', label: 'Board' },
  { value: 'outline', label: 'Outline' },
];

/** Section 4 of the guide: from the failure, by asking why, to safeguards that were missing or weak. */
export function CausesSection() {
  const causes = useIncident((incident) => incident.causes);
  const failure = useIncident((incident) => incident.failure);
  const rootCause = useIncident((incident) => incident.rootCause);
  const mode = useAppStore(({ causesView }) => causesView.mode);
  const changeCausesView = useAppStore((state) => state.changeCausesView);
  const isReadOnly = useIsReadOnly();
  const edits = useCauseEdits();
  const note = causes.length === 0 ? undefined : `${causes.length} causes, ${causeDepth(causes)} deep`;
  return (
    <section>
      <SectionHeader title="Five Whys" note={note}>
        <SegmentedControl
          label="View of the causes"
          value={mode}
          options={MODES}
          onValue={(next) => changeCausesView({ mode: next })}
        />
      </SectionHeader>
      <h3 className={styles.label}>What failed</h3>
      <FieldText
        fieldKey={fieldKey('causes', '', 'failure')}
        label="What failed"
        value={failure}
        placeholder="The API returned errors for 23 minutes"
        className={styles.failure}
        onText={edits.setFailure}
      />
      <h3 className={styles.label}>Why did it?</h3>
      {causes.length === 0 ? (
        <EmptyState
          purpose="Start with the failure and ask why until you reach a safeguard that was missing or weak."
          example="“Because every connection of the pool was held by one job.”"
        >
          <Button tone="primary" disabled={isReadOnly} onClick={() => edits.addUnder(null)}>
            Ask the first why
          </Button>
        </EmptyState>
      ) : (
        <CauseTree mode={mode} />
      )}
      <h3 className={styles.label}>Root cause, in a sentence or two</h3>
      <FieldText
        isMultiline
        rows={3}
        fieldKey={fieldKey('causes', '', 'rootCause')}
        label="Root cause"
        value={rootCause}
        placeholder="Which safeguards were absent, rather than what someone did"
        className={styles.rootCause}
        onText={edits.setRootCause}
      />
    </section>
  );
}

function CauseTree({ mode }: Pick<CausesView, 'mode'>) {
  return mode === 'board' ? <CauseBoard /> : <CauseOutline />;
}
