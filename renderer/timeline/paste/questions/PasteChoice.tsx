import styles from '#renderer/timeline/paste/questions/PasteChoice.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { isSameOption, optionLabel } from '#shared/import/paste/choiceOptions.ts';
import type { PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';

interface PasteChoiceProps {
  readonly question: string;
  readonly planned: PlannedEvent;
  readonly onChoose: (option: TimeOption) => void;
}

/** Asks which of the possible times is meant; the answer can be changed until the preview is accepted. */
export function PasteChoice({ question, planned, onChoose }: PasteChoiceProps) {
  const { event, parsed, isOpen } = planned;
  const { occurredAt, endedAt } = event;
  const isChosen = (option: TimeOption): boolean =>
    occurredAt !== null &&
    isSameOption(option, { occurredAt, ...(endedAt === undefined ? {} : { endedAt }) });
  return (
    <fieldset className={styles.choice} data-open={isOpen || undefined} aria-label={question}>
      <span>{question}</span>
      {parsed.choices.map((option) => (
        <Button key={optionLabel(option)} aria-pressed={isChosen(option)} onClick={() => onChoose(option)}>
          {optionLabel(option)}
        </Button>
      ))}
    </fieldset>
  );
}
