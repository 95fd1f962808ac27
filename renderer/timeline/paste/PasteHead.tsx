import { EntryInput } from '#renderer/fields/EntryInput.tsx';
import { TimeZoneField } from '#renderer/fields/TimeZoneField.tsx';
import styles from '#renderer/timeline/paste/PasteHead.module.css';
import { AlikeQuestionField } from '#renderer/timeline/paste/questions/AlikeQuestionField.tsx';
import { ColumnsField } from '#renderer/timeline/paste/questions/ColumnsField.tsx';
import { GraphsOffer } from '#renderer/timeline/paste/questions/GraphsOffer.tsx';
import { PasteQuestionField } from '#renderer/timeline/paste/questions/PasteQuestionField.tsx';
import { ToldTwiceField } from '#renderer/timeline/paste/questions/ToldTwiceField.tsx';
import { useFoundGraphs } from '#renderer/timeline/paste/questions/useFoundGraphs.ts';
import { ZoneQuestionField } from '#renderer/timeline/paste/questions/ZoneQuestionField.tsx';
import type { PastePreview } from '#renderer/timeline/paste/usePastePreview.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { formField, PASTE_FORM } from '#shared/drafts/formKey.ts';
import { isUnreadable } from '#shared/import/paste/pastedText.ts';
import { assumedWords, saysItsDays } from '#shared/import/paste/pasteWords.ts';
import { type CalendarDay, dayText } from '#shared/time/calendarDay.ts';
import { isWholeDay, readDay } from '#shared/time/readDay.ts';

interface PasteHeadProps {
  readonly preview: PastePreview;
  /** Somebody said so: its values are not offered as graphs. */
  readonly areEvents: boolean;
}

/** What the text is read against, said once for all of its events, and what it leaves open as a whole. */
export function PasteHead({ preview, areEvents }: PasteHeadProps) {
  const { context, reading, text } = preview;
  const { questions, table } = reading.draft;
  // A table of values alone has no words of events, and may be none to the reader of these.
  const areValues = reading.events.every(
    ({ parsed: { occurredAt, title } }) => occurredAt === null || /^[\d.,\s%eE+-]+$/.test(title),
  );
  const mayBeGraphs = table !== null || (areValues && /[\dZ]"?[,;\t|]/.test(text));
  const graphs = useFoundGraphs(mayBeGraphs && !areEvents ? text : null);
  const isOnlyGraphs = graphs !== null && areValues;
  // A day that governs nothing would stand over events of another one.
  const isDayAsked = context.isDayChosen === true || !saysItsDays(reading);
  const setDay = (day: CalendarDay): void => {
    // The day that a person chose is meant, wherever the incident lies.
    const { span: _, ...chosen } = context;
    preview.setContext({ ...chosen, day, isDayChosen: true });
  };
  const nameZone = (words: string, timeZone: string): void => {
    const zoneMeanings = new Map(context.zoneMeanings).set(words, timeZone);
    preview.setContext({ ...context, zoneMeanings });
  };
  return (
    <div data-head className={styles.head}>
      <div className={styles.fields}>
        {isDayAsked && (
          <Field label="Day">
            <EntryInput
              fieldKey={formField(PASTE_FORM, 'day')}
              aria-label="Day"
              className={styles.day}
              shown={dayText(reading.day)}
              read={(text) => readDay(text, context.day) ?? undefined}
              isTakenAtOnce={isWholeDay}
              advice="Type a date such as 10 Mar or 2026-03-10"
              onValue={setDay}
            />
          </Field>
        )}
        <TimeZoneField
          fieldKey={formField(PASTE_FORM, 'timeZone')}
          value={context.timeZone}
          onZone={(timeZone) => preview.setContext({ ...context, timeZone, isZoneGuessed: false })}
        />
        <p className={styles.assumed} role="status">
          {isUnreadable(text) ? 'This does not look like text.' : assumedWords(reading)}
        </p>
      </div>
      {reading.is !== '' && <p className={styles.is}>{reading.is}.</p>}
      {graphs !== null && (
        <GraphsOffer graphs={graphs} text={text} isAlone={isOnlyGraphs} onLeave={() => preview.setText('')} />
      )}
      {table !== null && (
        <ColumnsField
          table={table}
          question={questions.find(({ answeredBy }) => answeredBy === 'columns') ?? null}
          count={reading.events.length}
          isSetAside={isOnlyGraphs}
          onColumns={preview.setColumns}
        />
      )}
      {questions
        .filter(({ answeredBy }) => answeredBy !== 'columns')
        .map((question) => (
          <PasteQuestionField
            key={question.answeredBy}
            question={question}
            context={context}
            onContext={preview.setContext}
          />
        ))}
      {preview.alike.map((asked) => (
        <AlikeQuestionField
          key={asked.key}
          asked={asked}
          onChoose={(index) => preview.edits.chooseAlike(asked.events, index)}
        />
      ))}
      {preview.twice.moments.length > 0 && (
        <ToldTwiceField
          {...preview.twice}
          timeZone={preview.clock.timeZone}
          onAnswer={preview.edits.joinToldTwice}
        />
      )}
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
