import {
  CheckIcon,
  CircleDashedIcon,
  DiamondIcon,
  type LucideIcon,
  MessageCircleQuestionMarkIcon,
  SearchIcon,
  ShieldIcon,
  SquareIcon,
  TriangleIcon,
} from 'lucide-react';
import styles from '#renderer/causes/board/BoxFacts.module.css';
import { classNames } from '#renderer/styles/classNames.ts';
import type { CauseNode, CauseStop, StopReason } from '#shared/domain/incident/causeNode.ts';
import { counted } from '#shared/text/phrases.ts';
import { stopOnDesk } from '#shared/words/vocabulary.ts';

/** The same shapes as in the document's figure. */
const STOP_ICONS: Record<StopReason, LucideIcon> = {
  safeguard: ShieldIcon,
  'outside-control': SquareIcon,
  'accepted-risk': DiamondIcon,
  'needs-investigation': TriangleIcon,
};

interface BoxFactsProps {
  readonly node: CauseNode;
  readonly isLeaf: boolean;
  readonly checks: number;
}

/** What shows an answer, how sure it is, why the questions end there, and how many questions remain: in words. */
export function BoxFacts({ node, isLeaf, checks }: BoxFactsProps) {
  return (
    <div className={styles.facts}>
      {hasSetFacts(node) && (
        <div className={styles.line}>
          {countEvidence(node) > 0 && (
            <span className={styles.fact}>
              <SearchIcon aria-hidden="true" />
              {evidenceWords(node)}
            </span>
          )}
          {node.confidence === 'confirmed' && (
            <span className={classNames(styles.fact, styles.confirmed)}>
              <CheckIcon aria-hidden="true" />
              Confirmed
            </span>
          )}
        </div>
      )}
      {isLeaf && (
        <div className={styles.line}>
          <StopFact stop={node.stop} />
        </div>
      )}
      {checks > 0 && (
        <div className={styles.line}>
          <span className={classNames(styles.fact, styles.check)}>
            <MessageCircleQuestionMarkIcon aria-hidden="true" />
            {counted(checks, 'question')}
          </span>
        </div>
      )}
    </div>
  );
}

function StopFact({ stop }: { readonly stop: CauseStop | undefined }) {
  if (stop === undefined) {
    return (
      <span className={styles.fact}>
        <CircleDashedIcon aria-hidden="true" />
        Open end
      </span>
    );
  }
  const Icon = STOP_ICONS[stop.reason];
  return (
    <span className={classNames(styles.fact, styles.stop)} data-reason={stop.reason}>
      <Icon aria-hidden="true" />
      {stopOnDesk(stop)}
    </span>
  );
}

/** Whether the first line of facts says anything: what nobody has set yet is no fact. */
export function hasSetFacts(node: CauseNode): boolean {
  return countEvidence(node) > 0 || node.confidence === 'confirmed';
}

function countEvidence({ evidence, evidenceNote }: CauseNode): number {
  return evidence.length + (evidenceNote === undefined || evidenceNote === '' ? 0 : 1);
}

function evidenceWords(node: CauseNode): string {
  const { evidence } = node;
  const count = countEvidence(node);
  if (evidence.length === 0) return '1 note';
  const events = counted(evidence.length, 'event');
  return count === evidence.length ? events : `${events}, note`;
}
