import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { MarkdownField } from '#renderer/section/markdown/MarkdownField.tsx';
import { PictureStrip } from '#renderer/section/pictures/PictureStrip.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { SummaryFacts } from '#renderer/summary/SummaryFacts.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { summaryOpening } from '#shared/export/words/summaryOpening.ts';
import { countSentences } from '#shared/rules/countSentences.ts';
import { SUMMARY_READ } from '#shared/rules/summaryFindings.ts';
import { counted } from '#shared/text/phrases.ts';
import styles from './SummarySection.module.css';

const SPOT = placeSpot('summary', 'summary');
const KEY = fieldKey(SPOT);
const SUMMARY = { kind: 'summary' } as const;

/** Section 1 of the guide: three to four sentences that anyone in the company understands. */
export function SummarySection() {
  const summary = useIncident(({ summary: text }) => text);
  const { incident } = useEdits();
  return (
    <section className={styles.section}>
      <SectionHeader title="Summary" note={<SentenceCounter text={summary} />} />
      <div className={styles.body}>
        <div>
          <MarkdownField
            fieldKey={KEY}
            label="Summary, Markdown"
            value={summary}
            className={styles.words}
            rows={8}
            placeholder="When it happened, what failed, who was affected, and how it was resolved."
            onText={incident.setSummary}
          />
          {summary.trim() === '' && <Opening />}
          <TextLinks of="the summary" texts={[summary]} className={styles.links} />
          <div className={styles.under}>
            <div className={styles.pictures}>
              <PictureStrip home={SUMMARY} of="the summary" canAdd />
            </div>
            <p className={styles.hint}>Markdown: **bold**, `code`, lists, links</p>
          </div>
        </div>
        <SummaryFacts />
      </div>
    </section>
  );
}

/** A first sentence from what is known already, to begin with instead of an empty page. */
function Opening() {
  const opening = useIncident(summaryOpening);
  const isReadOnly = useIsReadOnly();
  const store = useAppStoreApi();
  const { incident } = useEdits();
  if (isReadOnly) return null;
  if (opening === null)
    return <p className={styles.opening}>Once the impact has a start, a first sentence is proposed here.</p>;
  const begin = (): void => {
    incident.setSummary(opening);
    store.getState().focusHere(SPOT);
  };
  return (
    <p className={styles.opening}>
      <span>
        From what is known: <q>{opening}</q>
      </span>
      <Button onClick={begin}>Begin with this</Button>
    </p>
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
