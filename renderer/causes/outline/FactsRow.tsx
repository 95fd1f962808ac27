import { FactsLine } from '#renderer/causes/answer/FactsLine.tsx';
import { LinkChips } from '#renderer/causes/answer/LinkChips.tsx';
import styles from '#renderer/causes/outline/CauseItem.module.css';
import { PictureStrip } from '#renderer/section/pictures/PictureStrip.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

/** Answers further down are set in no further in a long outline. */
const MOST_INDENTED = 12;

interface FactsRowProps {
  readonly node: CauseNode;
  /** It has no explanation yet, so it may end the questions. */
  readonly canEnd: boolean;
}

/** Beside the words, and below them where both have no room: an answer about which nothing is set takes one line. */
export function FactsRow({ node, canEnd }: FactsRowProps) {
  return (
    <div className={styles.facts}>
      <FactsLine node={node} canEnd={canEnd} />
      <LinkChips node={node} />
      <PictureStrip home={{ kind: 'cause', id: node.id }} of={node.answer || 'this answer'} look="row" />
    </div>
  );
}

/** Seen where the indent no longer tells it. */
export function Level({ depth }: { readonly depth: number }) {
  if (depth <= MOST_INDENTED) return <Spoken>Level {depth}</Spoken>;
  return (
    <span className={styles.level} title={`Level ${depth}`}>
      <Spoken>Level </Spoken>
      {depth}
    </span>
  );
}
