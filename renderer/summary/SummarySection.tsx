import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { countSentences } from '#shared/rules/countSentences.ts';
import { SUMMARY_READ } from '#shared/rules/summaryFindings.ts';
import { counted } from '#shared/text/phrases.ts';
import styles from './SummarySection.module.css';

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
      <TextLinks of="the summary" texts={[summary]} className={styles.links} />
      <p className={styles.hint}>Markdown works here: **bold**, `code`, lists and links.</p>
    </section>
  );
}

/** The guide asks for three to four sentences; the counter says how many there are and which way to go. */
function SentenceCounter({ text }: { readonly text: string }) {
  const isLong = text.length > SUMMARY_READ;
  const count = isLong ? 0 : countSentences(text);
  const isRight = count === 3 || count === 4;
  const sentences = isLong ? 'Far too long' : counted(count, 'sentence');
  return (
    <span role="status">
      <Chip tone={isRight ? 'good' : count === 0 && !isLong ? 'plain' : 'warn'}>
        {sentences}
        {isRight ? ' ✓' : ', aim for 3 or 4'}
      </Chip>
    </span>
  );
}
