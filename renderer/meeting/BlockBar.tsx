import styles from '#renderer/meeting/BlockBar.module.css';
import { lengthText } from '#shared/meeting/clockWords.ts';
import type { BlockClock } from '#shared/meeting/meetingClock.ts';

interface BlockBarProps {
  readonly blocks: readonly BlockClock[];
  readonly isSmall?: boolean;
}

/** All blocks in their order, each as wide as it is long now. */
export function BlockBar({ blocks, isSmall = false }: BlockBarProps) {
  return (
    <ol className={styles.bar} data-small={isSmall || undefined} aria-label="Blocks of the meeting">
      {blocks.map((block) => (
        <li
          key={block.id}
          className={styles.block}
          data-state={block.state}
          data-protected={block.isProtected || undefined}
          aria-current={block.state === 'current' ? 'step' : undefined}
          title={blockTitle(block)}
          style={{ flexGrow: Math.max(1, Math.max(block.lengthMs, block.elapsedMs) / 60_000) }}
        >
          <BlockWords block={block} />
          {block.state === 'current' && (
            <span
              aria-hidden="true"
              className={styles.done}
              style={{
                width: `${Math.min(100, (100 * block.elapsedMs) / Math.max(1, block.lengthMs)).toFixed(1)}%`,
              }}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function BlockWords({ block }: { readonly block: BlockClock }) {
  const minutes = lengthText(block.lengthMs);
  const kept = block.isProtected && block.state !== 'done' ? ', kept' : '';
  return (
    <>
      <span className={styles.name}>{block.title || 'Block'}</span>
      <span className={styles.minutes}>
        {block.state === 'done' && <span aria-hidden="true">✓ </span>}
        {minutes}
        {kept}
        <span className={styles.spoken}> minutes{block.state === 'done' ? ', done' : ''}</span>
      </span>
    </>
  );
}

function blockTitle({ title, lengthMs, plannedMs, isProtected }: BlockClock): string {
  const planned = lengthText(plannedMs);
  const now = lengthText(lengthMs);
  const change = planned === now ? `${now} min` : `${now} min, planned ${planned}`;
  return `${title}: ${change}${isProtected ? '; keeps its time' : ''}`;
}
