import { useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { MarkdownField } from '#renderer/section/markdown/MarkdownField.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { counted } from '#shared/text/phrases.ts';
import styles from './DetailField.module.css';

/** Lines. A detail with more folds to so many: a log is long, and the rest of the event stands below it. */
const FOLDED = 12;

/** What was seen, in Markdown, with log lines and code in their form. */
export function DetailField({ event: { id, detail = '' } }: { readonly event: TimelineEvent }) {
  const { timeline: edits } = useEdits();
  const [isWhole, setIsWhole] = useState(false);
  const lines = detail.split('\n').length;
  const isLong = lines > FOLDED + 2;
  return (
    <div>
      <MarkdownField
        isDetail
        fieldKey={fieldKey({ place: 'timeline', id, field: 'detail' })}
        label="Detail"
        value={detail}
        placeholder="Detail: what was seen, a log line, a link"
        isFolded={isLong && !isWhole}
        onText={(next) => edits.setText(id, 'detail', next)}
      />
      {isLong && (
        <LinkButton className={styles.more} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? `Show the first ${FOLDED} lines` : `Show all ${counted(lines, 'line')}`}
        </LinkButton>
      )}
    </div>
  );
}
