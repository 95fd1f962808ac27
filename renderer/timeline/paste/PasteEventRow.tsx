import { memo } from 'react';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { TimeField } from '#renderer/fields/TimeField.tsx';
import { AskChip } from '#renderer/timeline/event/AskChip.tsx';
import { KindSelect } from '#renderer/timeline/paste/KindSelect.tsx';
import { LineNumbers } from '#renderer/timeline/paste/LineNumbers.tsx';
import { PasteDetail } from '#renderer/timeline/paste/PasteDetail.tsx';
import { PasteEventNotes } from '#renderer/timeline/paste/PasteEventNotes.tsx';
import styles from '#renderer/timeline/paste/PasteEventRow.module.css';
import type { PreviewEdits } from '#renderer/timeline/paste/previewEdits.ts';
import { PasteChoice } from '#renderer/timeline/paste/questions/PasteChoice.tsx';
import { type RowClock, rowTimeContext } from '#renderer/timeline/paste/rowTimeContext.ts';
import { SourceField } from '#renderer/timeline/paste/SourceField.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { saidKind, shownKind } from '#shared/domain/incident/timelineEvent.ts';
import { retimeEvent } from '#shared/domain/timeline/eventEdits.ts';
import { formField, PASTE_FORM } from '#shared/drafts/formKey.ts';
import type { PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import { eventQuestion } from '#shared/import/paste/pasteWords.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

interface PasteEventRowProps {
  readonly planned: PlannedEvent;
  /** The last time before this event in the text; null when there is none. */
  readonly before: Timestamp | null;
  readonly clock: RowClock;
  readonly edits: PreviewEdits;
  /** The milestones that it may mark. */
  readonly proposed: readonly MilestoneName[];
  /** Its question is asked above, for others as well. */
  readonly isAskedAbove: boolean;
  /** What is said of other sources that tell the same moment; null: none does. */
  readonly toldByOthers: string | null;
}

const ADDRESS = /https?:\/\//;

/** One event as it would be added: taken or not, each field to be put right. */
export const PasteEventRow = memo(function PasteEventRow(props: PasteEventRowProps) {
  const { planned, before, clock, edits, proposed, isAskedAbove, toldByOthers } = props;
  const { key, event, parsed, isTaken } = planned;
  const name = event.title || parsed.written;
  const question = isAskedAbove ? null : eventQuestion(planned);
  return (
    <div className={styles.event} data-left={!isTaken || undefined}>
      <Checkbox
        data-column="take"
        className={styles.take}
        aria-label={`Take ${name}`}
        checked={isTaken}
        onChecked={(isChecked) => edits.take([key], isChecked)}
      />
      <span className={styles.time} data-column="time">
        <TimeField
          fieldKey={formField(formField(PASTE_FORM, key), 'time')}
          label={`Time of ${name}`}
          value={event.occurredAt}
          isApproximate={event.precision === 'approximate'}
          hasSeconds
          context={rowTimeContext(planned, before, clock)}
          onTime={(time) => edits.patch(key, retimeEvent(event, time))}
        />
      </span>
      <KindSelect
        value={shownKind(event)}
        of={name}
        onKind={(kind) => edits.patch(key, { kind: saidKind(kind) })}
      />
      <TextArea
        look="bare"
        dir="auto"
        data-column="title"
        className={styles.title}
        aria-label={`What happened, line ${parsed.sourceLines.from}`}
        placeholder="What happened"
        value={event.title}
        onText={(title) => edits.patch(key, { title: title.replace(/\n+/g, ' ') })}
      />
      <TextInput
        look="bare"
        dir="auto"
        data-column="actor"
        className={styles.actor}
        title={event.actor}
        aria-label={`Who, line ${parsed.sourceLines.from}`}
        placeholder="Who"
        value={event.actor ?? ''}
        onText={(actor) => edits.patch(key, { actor: actor === '' ? undefined : actor })}
      />
      <LineNumbers {...parsed.sourceLines} />
      {question !== null && (
        <PasteChoice question={question} planned={planned} onChoose={(option) => edits.choose(key, option)} />
      )}
      <PasteEventNotes planned={planned} timeZone={clock.timeZone} toldByOthers={toldByOthers}>
        {[
          ...(parsed.source !== undefined
            ? [<SourceField key="source" planned={planned} edits={edits} />]
            : []),
          ...(ADDRESS.test(`${event.source} ${event.title}`)
            ? [<TextLinks key="links" of={name} texts={[event.source, event.title]} />]
            : []),
          ...proposed.map((name) => (
            <AskChip
              key={name}
              question={`${MILESTONE_WORDS[name].label}?`}
              onAnswer={() => edits.mark(key, name)}
            />
          )),
        ]}
      </PasteEventNotes>
      {event.detail !== undefined && (
        <PasteDetail text={event.detail} name={name} onText={(detail) => edits.patch(key, { detail })} />
      )}
    </div>
  );
});
