import type { KeyboardEvent } from 'react';
import { TimeField } from '#renderer/fields/TimeField.tsx';
import styles from '#renderer/timeline/paste/questions/PasteChoice.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { formField, PASTE_FORM } from '#shared/drafts/formKey.ts';
import { CLOCKS } from '#shared/import/draft/clockQuestion.ts';
import type { DraftQuestion } from '#shared/import/draft/importDraft.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';

interface PasteQuestionFieldProps {
  readonly question: DraftQuestion;
  readonly context: ImportContext;
  /** Takes the context with the answer in it. */
  readonly onContext: (context: ImportContext) => void;
}

/** Asks what a text leaves open as a whole; the answer can be changed until the preview is accepted. */
export function PasteQuestionField(props: PasteQuestionFieldProps) {
  const { question, isAnswered, answeredBy } = props.question;
  return (
    <fieldset
      className={styles.choice}
      data-open={!isAnswered || undefined}
      aria-label={question}
      onKeyDown={answerOnly}
    >
      <span>{question}</span>
      {answeredBy === 'starts-at' ? <WhenStarted {...props} /> : <OneOfAnswers {...props} />}
    </fieldset>
  );
}

/** Enter in the field takes the answer, and not yet the whole preview: what follows from it is to be seen first. */
function answerOnly(event: KeyboardEvent): void {
  const isSubmit = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
  if (isSubmit && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** More answers than this stand in a list that opens. */
const MOST_BUTTONS = 6;

function OneOfAnswers({ question, context, onContext }: PasteQuestionFieldProps) {
  const isClock = question.answeredBy === 'clock';
  const options = question.answers.map((label, index) => ({ value: String(index), label }));
  const { clockHours } = context;
  const clock = clockHours === undefined ? null : CLOCKS.indexOf(clockHours);
  const answer = isClock ? clock : context.incident;
  const chosen = question.isAnswered ? String(answer) : '';
  const choose = (value: string): void => {
    const chosenClock = CLOCKS[Number(value)];
    if (!isClock) onContext({ ...context, incident: Number(value) });
    else onContext(chosenClock === undefined ? context : { ...context, clockHours: chosenClock });
  };
  if (options.length > MOST_BUTTONS) {
    const nothing = { value: '', label: 'Choose one' };
    return (
      <Select
        aria-label={question.question}
        value={chosen}
        options={question.isAnswered ? options : [nothing, ...options]}
        onValue={choose}
      />
    );
  }
  return options.map(({ value, label }) => (
    <Button key={value} aria-pressed={value === chosen} onClick={() => choose(value)}>
      {label}
    </Button>
  ));
}

function WhenStarted({ context, onContext }: PasteQuestionFieldProps) {
  const { timeZone, day, span, startsAt: _before, ...rest } = context;
  const around = { timeZone, day, ...(span === undefined ? {} : { span }) };
  return (
    <div className={styles.time}>
      <TimeField
        fieldKey={formField(PASTE_FORM, 'startsAt')}
        label="Start"
        value={context.startsAt ?? null}
        context={{ ...around, previous: null }}
        onTime={(time) => onContext({ ...rest, ...around, ...(time === null ? {} : { startsAt: time.at }) })}
      />
    </div>
  );
}
