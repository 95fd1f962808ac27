import styles from '#renderer/meeting/clock/BlockBar.module.css';
import { useClockBy, useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { lengthText } from '#shared/meeting/clockWords.ts';
import type { BlockClock, MeetingClock } from '#shared/meeting/meetingClock.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';

/** More blocks than these leave no room for their names in a window of the usual width. */
const MANY = 8;

interface BlockBarProps {
  /** Too low for words: they are there to be read out. */
  readonly isLine?: boolean;
}

/** All blocks in their order, each as wide as it is long now; with their names where there is room for all of them. */
export function BlockBar({ isLine = false }: BlockBarProps) {
  const { blocks } = useClockBy(({ blocks: all }) => all.map(shownOf).join());
  return (
    <div className={styles.room}>
      <ol
        className={styles.bar}
        data-line={isLine || undefined}
        data-many={blocks.length > MANY || undefined}
        aria-label="Blocks of the meeting"
      >
        {blocks.map((block) => (
          <li
            key={block.id}
            className={styles.block}
            data-state={block.state}
            data-protected={block.isProtected || undefined}
            aria-current={block.state === 'current' ? 'step' : undefined}
            title={blockTitle(block)}
            style={{ flexGrow: widthOf(block) }}
          >
            <BlockWords block={block} isSpoken={isLine} />
            {block.state === 'current' && <Progress />}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface BlockWordsProps {
  readonly block: BlockClock;
  readonly isSpoken: boolean;
}

function BlockWords({ block, isSpoken }: BlockWordsProps) {
  const name = block.title || 'Block';
  const kept = block.isProtected && block.state !== 'done' ? ', kept' : '';
  const minutes = lengthText(block.lengthMs);
  const unit = ` minutes${block.state === 'done' ? ', done' : ''}`;
  if (isSpoken) return <Spoken>{`${name} ${minutes}${kept}${unit}`}</Spoken>;
  return (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.minutes}>
        {block.state === 'done' && <span aria-hidden="true">✓ </span>}
        {minutes}
        <span className={styles.kept}>{kept}</span>
        <Spoken>{unit}</Spoken>
      </span>
    </>
  );
}

/** How much of the current block has passed; scaled rather than made wider, so that nothing is laid out. */
function Progress() {
  const percent = useClockPart(progressOf);
  return <span aria-hidden="true" className={styles.done} style={{ width: `${percent}%` }} />;
}

/** All that is drawn of a block but its progress, as text. */
function shownOf(block: BlockClock): string {
  return [block.id, block.state, widthOf(block), blockTitle(block)].join();
}

function widthOf({ lengthMs, elapsedMs }: BlockClock): number {
  return Math.max(1, Math.round(Math.max(lengthMs, elapsedMs) / MINUTE_MS));
}

/** In whole percent, 0 to 100. */
function progressOf({ blocks, currentIndex }: MeetingClock): number {
  const current = currentIndex === null ? undefined : blocks[currentIndex];
  if (current === undefined) return 0;
  return Math.min(100, Math.floor((100 * current.elapsedMs) / Math.max(1, current.lengthMs)));
}

function blockTitle({ title, lengthMs, plannedMs, isProtected }: BlockClock): string {
  const planned = lengthText(plannedMs);
  const now = lengthText(lengthMs);
  const change = planned === now ? `${now} min` : `${now} min, planned ${planned}`;
  return `${title}: ${change}${isProtected ? '; keeps its time' : ''}`;
}
