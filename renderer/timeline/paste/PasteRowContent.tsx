import { PasteEventRow } from '#renderer/timeline/paste/PasteEventRow.tsx';
import { PasteLineRow } from '#renderer/timeline/paste/PasteLineRow.tsx';
import { PasteLinesHead } from '#renderer/timeline/paste/PasteLinesHead.tsx';
import styles from '#renderer/timeline/paste/PasteList.module.css';
import { PastePartRow, PastePartsHead } from '#renderer/timeline/paste/PastePartRows.tsx';
import type { PreviewEdits } from '#renderer/timeline/paste/previewEdits.ts';
import type { RowClock } from '#renderer/timeline/paste/rowTimeContext.ts';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { PasteRow } from '#shared/import/paste/pasteRows.ts';
import type { ProposedMarks } from '#shared/import/paste/proposedMarks.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';

interface PasteRowContentProps {
  readonly row: PasteRow;
  readonly clock: RowClock;
  readonly edits: PreviewEdits;
  readonly proposed: ProposedMarks;
  /** The events whose own question is asked above for several at once. */
  readonly askedAbove: ReadonlySet<string>;
  /** Which other sources tell the moment of an event, by its key. */
  readonly toldByOthers: ReadonlyMap<string, string>;
}

const NONE: readonly MilestoneName[] = [];

export function PasteRowContent(props: PasteRowContentProps) {
  const { row, clock, edits, proposed, askedAbove, toldByOthers } = props;
  switch (row.kind) {
    case 'source':
      return (
        <p className={styles.source} title={row.source.is}>
          <strong dir="auto">{row.source.name}</strong> {row.source.is}
        </p>
      );
    case 'day':
      return <SectionLabel className={styles.heading}>{longCalendarDate(row.date)}</SectionLabel>;
    case 'undated':
      return <SectionLabel className={styles.heading}>Without a time</SectionLabel>;
    case 'event':
      return (
        <PasteEventRow
          planned={row.planned}
          before={row.before}
          clock={clock}
          edits={edits}
          proposed={proposed.get(row.planned.key) ?? NONE}
          isAskedAbove={askedAbove.has(row.planned.key)}
          toldByOthers={toldByOthers.get(row.planned.key) ?? null}
        />
      );
    case 'partsHead':
      return <PastePartsHead section={row.section} parts={row.parts} edits={edits} />;
    case 'part':
      return <PastePartRow planned={row.planned} source={row.source} edits={edits} />;
    case 'linesHead':
      return <PasteLinesHead lines={row.lines} onAll={edits.keepAllLines} />;
    case 'line':
      return <PasteLineRow planned={row.planned} onFate={edits.keepLine} />;
  }
}
