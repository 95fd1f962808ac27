import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { SentenceCounter } from '#renderer/summary/SentenceCounter.tsx';
import styles from '#renderer/summary/SummarySection.module.css';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';

const KEY = fieldKey(placeSpot('summary', 'summary'));

/** Section 1 of the guide: three to four sentences that anyone in the company understands. */
export function SummarySection() {
  const summary = useIncident(({ summary: text }) => text);
  const { incident } = useEdits();
  return (
    <section>
      <SectionHeader title="Summary">
        <SentenceCounter text={summary} />
      </SectionHeader>
      <FieldText
        isMultiline
        fieldKey={KEY}
        label="Summary, Markdown"
        value={summary}
        rows={8}
        className={styles.text}
        placeholder="When it happened, what failed, who was affected, and how it was resolved."
        onText={incident.setSummary}
      />
      <p className={styles.hint}>Markdown works here: **bold**, `code`, lists and links.</p>
    </section>
  );
}
