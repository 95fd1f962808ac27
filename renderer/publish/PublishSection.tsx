import { ArrowRightIcon } from 'lucide-react';
import { Readiness } from '#renderer/publish/check/Readiness.tsx';
import styles from '#renderer/publish/PublishSection.module.css';
import { READING } from '#renderer/publish/reading/readLater.ts';
import { SendStep } from '#renderer/publish/SendStep.tsx';
import { useStepNotes } from '#renderer/publish/useStepNotes.ts';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { StepList, StepPanel, Steps } from '#renderer/ui/StepTabs.tsx';
import { PUBLISH_STEPS, type PublishStep } from '#shared/domain/incident/publishSteps.ts';

const NAMES: Record<PublishStep, string> = { check: 'Check', read: 'Read', send: 'Send' };

/** Who it is for, and the three steps in which it leaves: what is missing, how it reads, where it goes. */
export function PublishSection() {
  const step = useAppStore(({ publishView }) => publishView.step);
  const isComposed = useAppStore(({ publishView }) => publishView.audience === 'public');
  const store = useAppStoreApi();
  return (
    <div className={styles.frame}>
      <Steps value={step} onValue={store.getState().chooseStep} className={styles.steps}>
        <div className={styles.head}>
          <SectionHeader title="Publish" note={<AudienceChoice />}>
            <NextStep step={step} />
          </SectionHeader>
          <NotedSteps />
        </div>
        <StepPanel value="check" className={styles.panel}>
          <Readiness />
        </StepPanel>
        <StepPanel value="read" className={isComposed ? styles.split : styles.panel}>
          <READING.Part />
        </StepPanel>
        <StepPanel value="send" className={classNames(styles.panel, styles.send)}>
          <SendStep />
        </StepPanel>
      </Steps>
    </div>
  );
}

/** Apart from the steps themselves, because how far they are changes with every key. */
function NotedSteps() {
  const notes = useStepNotes();
  const steps = PUBLISH_STEPS.map((value) => ({ value, name: NAMES[value], note: notes[value] }));
  return <StepList label="Steps to publish" steps={steps} />;
}

/** The one thing to do next, always at the same place; at the last step that is a form to leave in. */
function NextStep({ step }: { readonly step: PublishStep }) {
  const store = useAppStoreApi();
  const next = PUBLISH_STEPS[PUBLISH_STEPS.indexOf(step) + 1];
  if (next === undefined) return null;
  return (
    <Button tone="primary" onClick={() => store.getState().chooseStep(next)}>
      Next: {NAMES[next]}
      <ArrowRightIcon aria-hidden="true" />
    </Button>
  );
}

const AUDIENCE_OPTIONS = [
  { value: 'internal', label: 'Internal' },
  { value: 'public', label: 'Public' },
] as const;

/** Whose version everything at this place is about, exports included. */
function AudienceChoice() {
  const audience = useAppStore(({ publishView }) => publishView.audience);
  const store = useAppStoreApi();
  return (
    <SegmentedControl
      label="Audience"
      value={audience}
      options={AUDIENCE_OPTIONS}
      onValue={store.getState().chooseAudience}
    />
  );
}
