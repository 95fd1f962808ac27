import { TimeZoneField } from '#renderer/fields/TimeZoneField.tsx';
import styles from '#renderer/timeline/paste/PasteHead.module.css';
import type { PastePreview } from '#renderer/timeline/paste/usePastePreview.ts';
import { ZoneQuestionField } from '#renderer/timeline/paste/ZoneQuestionField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { isUnreadable } from '#shared/import/pastedText.ts';
import { assumedWords } from '#shared/import/pasteWords.ts';
import { dayText } from '#shared/time/calendarDay.ts';

/** What the text is read against, said once for all of its events, and what it leaves open as a whole. */
export function PasteHead({ preview }: { readonly preview: PastePreview }) {
  const { context, reading, text } = preview;
  const setDay = (value: string): void => {
    const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
    // A date that is being typed is empty or has a year of one digit for a while.
    if (year < 1000 || day === 0) return;
    // The day that a person chose is meant, wherever the incident lies.
    const { span: _, ...chosen } = context;
    preview.setContext({ ...chosen, day: { year, month, day } });
  };
  const nameZone = (words: string, timeZone: string): void => {
    const zoneMeanings = new Map(context.zoneMeanings).set(words, timeZone);
    preview.setContext({ ...context, zoneMeanings });
  };
  return (
    <div className={styles.head}>
      <div className={styles.fields}>
        <Field label="Day">
          <TextInput
            type="date"
            aria-label="Day"
            className={styles.day}
            required
            defaultValue={dayText(reading.day)}
            onText={setDay}
          />
        </Field>
        <TimeZoneField
          value={context.timeZone}
          onZone={(timeZone) => preview.setContext({ ...context, timeZone })}
        />
        <p className={styles.assumed} role="status">
          {isUnreadable(text) ? 'This does not look like text.' : assumedWords(reading)}
        </p>
      </div>
      {reading.zoneQuestions.map((question) => (
        <ZoneQuestionField
          key={question.words}
          question={question}
          onZone={(timeZone) => nameZone(question.words, timeZone)}
        />
      ))}
    </div>
  );
}
