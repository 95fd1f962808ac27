import type { SecondHand } from '#renderer/store/secondHand.ts';
import { WallClockFace } from '#renderer/wallView/WallClockFace.tsx';
import { WallGraphView } from '#renderer/wallView/WallGraphView.tsx';
import { WallParts } from '#renderer/wallView/WallParts.tsx';
import { WallPhaseBar } from '#renderer/wallView/WallPhaseBar.tsx';
import { WallPictureView } from '#renderer/wallView/WallPictureView.tsx';
import styles from '#renderer/wallView/WallStage.module.css';
import { WallTimelineView } from '#renderer/wallView/WallTimelineView.tsx';
import { assertNever } from '#shared/basics/assertNever.ts';
import { THANKS } from '#shared/wall/actionParts.ts';
import { rowCount } from '#shared/wall/barFlags.ts';
import { HEADLINES } from '#shared/wall/wallBlock.ts';
import type { WallContent, WallMessage } from '#shared/wall/wallMessage.ts';

interface WallStageProps {
  readonly message: WallMessage;
  /** The source of the clock's seconds. */
  readonly hand: SecondHand;
}

/**
 * One picture of the wall, 16:9, as large as its frame allows. Knows nothing but the message, so that the
 * room's window and the preview on the desk cannot differ.
 */
export function WallStage({ message, hand }: WallStageProps) {
  const { clock, step, headline, content, page, look } = message;
  const bar = 'bar' in content ? content.bar : null;
  const rows = rowCount(bar?.ticks ?? []);
  // The first sentence and the last one are their pages.
  const isLarge = headline === HEADLINES.welcome || headline === THANKS;
  return (
    <div className={styles.frame}>
      <div className={styles.stage} data-theme="projector" data-look={look} data-rows={rows}>
        <header className={styles.header} data-large={isLarge}>
          <div className={styles.titles}>
            {step !== '' && <p className={styles.step}>{step}</p>}
            <h1 className={styles.headline}>{headline}</h1>
          </div>
          {clock !== null && <WallClockFace clock={clock} hand={hand} />}
        </header>
        <Content content={content} />
        {page.count > 1 && (
          <p className={styles.page}>
            Page {page.number} of {page.count}
          </p>
        )}
      </div>
    </div>
  );
}

function Content({ content }: { readonly content: WallContent }) {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'parts':
      return (
        <>
          <WallParts size={content.size} parts={content.parts} />
          {content.bar !== null && <WallPhaseBar bar={content.bar} />}
        </>
      );
    case 'timeline':
      return <WallTimelineView timeline={content} />;
    case 'graph':
      return <WallGraphView graph={content} />;
    case 'picture':
      return <WallPictureView picture={content} />;
    default:
      return assertNever(content, 'content of the wall');
  }
}
