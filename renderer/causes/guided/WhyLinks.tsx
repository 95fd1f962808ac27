import { useGuidedMoves } from '#renderer/causes/guided/useGuidedMoves.ts';
import styles from '#renderer/causes/guided/WhyLinks.module.css';
import { RowsLeftOut, useShownRows } from '#renderer/section/ShownRows.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { answersBeside, whysOf } from '#shared/domain/causes/causeWalk.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { counted } from '#shared/text/phrases.ts';

interface WhyLinksProps {
  /** Null for the failure. */
  readonly parentId: CauseId | null;
  readonly label: string;
}

/** The whys that were asked of an answer; each leads to its answers. */
export function WhyLinks({ parentId, label }: WhyLinksProps) {
  const causes = useIncident((incident) => incident.causes);
  const moves = useGuidedMoves();
  const shown = useShownRows(whysOf(causes, parentId));
  return (
    <>
      <RowsLeftOut shown={shown} side="before" of="whys" />
      <ul className={styles.whys} aria-label={label}>
        {shown.rows.map((why) => (
          <li key={why.id}>
            <Card as="button" edge="strong" className={styles.why} onClick={() => moves.goTo(why.id)}>
              <span dir="auto">{why.question.trim() || 'Why?'}</span>
              <span className={styles.count}>{countText(answersBeside(causes, why).length)}</span>
            </Card>
          </li>
        ))}
      </ul>
      <RowsLeftOut shown={shown} side="after" of="whys" />
    </>
  );
}

function countText(answers: number): string {
  return counted(answers, 'answer');
}
