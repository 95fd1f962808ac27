import { useEffect, useMemo } from 'react';
import { FailureField } from '#renderer/causes/answer/CauseFields.tsx';
import { RootCausePanel } from '#renderer/causes/answer/RootCausePanel.tsx';
import { CauseBoard } from '#renderer/causes/board/CauseBoard.tsx';
import { CauseQuestions } from '#renderer/causes/CauseQuestions.tsx';
import { CoveragePanel } from '#renderer/causes/CoveragePanel.tsx';
import { FigureMenu } from '#renderer/causes/FigureMenu.tsx';
import { GuidedWhys } from '#renderer/causes/guided/GuidedWhys.tsx';
import { CauseOutline } from '#renderer/causes/outline/CauseOutline.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { AlsoLearnt } from '#renderer/section/AlsoLearnt.tsx';
import { EmptyState } from '#renderer/section/EmptyState.tsx';
import { Margin } from '#renderer/section/MarginGroup.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStore, useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import type { CausesView } from '#renderer/store/slices/causesViewState.ts';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { causeDepth } from '#shared/domain/causes/causeTree.ts';
import { pathTo } from '#shared/domain/causes/causeWalk.ts';
import { counted } from '#shared/text/phrases.ts';
import styles from './CausesSection.module.css';

const MODES: readonly { readonly value: CausesView['mode']; readonly label: string }[] = [
  { value: 'guided', label: 'Guided' },
  { value: 'board', label: 'Board' },
  { value: 'outline', label: 'Outline' },
];

/** Section 4 of the guide: from the failure, by asking why, to safeguards that were missing or weak. */
export function CausesSection() {
  const mode = useAppStore(({ causesView }) => causesView.mode);
  const setMode = useAppStore(({ setCausesMode }) => setCausesMode);
  const isEmpty = useIncident(({ causes }) => causes.length === 0);
  useCauseJump();
  return (
    <section className={mode === 'guided' ? styles.guided : undefined}>
      <SectionHeader title="Five Whys" note={isEmpty ? undefined : <CauseCount />}>
        <SegmentedControl label="View of the causes" value={mode} options={MODES} onValue={setMode} />
        {!isEmpty && <FigureMenu />}
      </SectionHeader>
      {mode === 'guided' ? <GuidedWhys /> : <WholeTree mode={mode} />}
      <CauseMargin />
    </section>
  );
}

/** A why that waits for its answer is no cause yet. */
function CauseCount() {
  const { causes } = useQuietIncident();
  return useMemo(() => {
    const answered = causes.filter(({ answer }) => answer.trim() !== '');
    return answered.length > 0 && `${counted(answered.length, 'cause')}, ${causeDepth(answered)} deep`;
  }, [causes]);
}

/** Board and outline: all at once, from what failed to the root cause. */
function WholeTree({ mode }: { readonly mode: Exclude<CausesView['mode'], 'guided'> }) {
  const isEmpty = useIncident(({ causes }) => causes.length === 0);
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  return (
    <>
      {(mode === 'outline' || isEmpty) && <WhatFailed />}
      {isEmpty && (
        <EmptyState
          purpose="Start with the failure and ask why until you reach a safeguard that was missing or weak."
          example="“Because every connection of the pool was held by one job.”"
        >
          <Button tone="primary" disabled={isReadOnly} onClick={() => edits.addUnder(null)}>
            Ask the first why
          </Button>
        </EmptyState>
      )}
      {!isEmpty && (mode === 'board' ? <CauseBoard /> : <CauseOutline />)}
      <RootCausePanel />
    </>
  );
}

function WhatFailed() {
  return (
    <>
      <SectionLabel space="section">What failed</SectionLabel>
      <FailureField className={styles.failure} />
      <SectionLabel space="section">Why</SectionLabel>
    </>
  );
}

/** Beside the causes: the questions that the one worked on raises, and what the actions cover. */
function CauseMargin() {
  return (
    <Margin>
      <CoveragePanel />
      <CauseQuestions />
      <LearntBefore />
    </Margin>
  );
}

function LearntBefore() {
  const selectedId = useAppStore(({ causesView }) => causesView.selectedId);
  const answer = useIncident(({ causes }) => causes.find(({ id }) => id === selectedId)?.answer ?? '');
  return <AlsoLearnt kind="why" text={answer} />;
}

/**
 * Jumps and find name a field: its answer becomes the one worked on, and what was folded away above it
 * is shown, so that the field is there to take the focus.
 */
function useCauseJump(): void {
  const store = useAppStoreApi();
  const spot = useSoughtSpot();
  useEffect(() => {
    const { incident, revealCause } = store.getState();
    if (spot?.place !== 'causes' || incident === null) return;
    const { id, field } = spot;
    const path = pathTo(incident.causes, incident.causes.find((cause) => cause.id === id)?.id ?? null);
    const target = path.at(-1)?.id ?? null;
    const isOfFailure = id === '' && (field === 'failure' || field === 'rootCause');
    if (target === null && !isOfFailure) return;
    revealCause(target, new Set(path.slice(0, -1).map((node) => node.id)));
  }, [spot, store]);
}
