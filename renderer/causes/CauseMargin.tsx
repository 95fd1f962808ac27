import { CauseQuestions } from '#renderer/causes/CauseQuestions.tsx';
import { CoveragePanel } from '#renderer/causes/CoveragePanel.tsx';
import { Margin } from '#renderer/section/Margin.tsx';

/** Beside the causes: the questions that the one worked on raises, and what the actions cover. */
export function CauseMargin() {
  return (
    <Margin>
      <CoveragePanel />
      <CauseQuestions />
    </Margin>
  );
}
