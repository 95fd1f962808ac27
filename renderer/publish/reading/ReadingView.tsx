import { type MouseEvent, useEffect, useMemo, useState } from 'react';
import { READING_SPOT } from '#renderer/commands/publishSpots.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useOpenLink } from '#renderer/fields/useOpenLink.ts';
import { drawnBlocks } from '#renderer/publish/reading/drawnBlocks.ts';
import styles from '#renderer/publish/reading/ReadingView.module.css';
import { useReadingBlocks } from '#renderer/publish/reading/useReadingBlocks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';

const KEY = fieldKey(READING_SPOT);

const NAMES: Record<Audience, string> = { internal: 'Internal version', public: 'Public version' };

/** The document on its paper, by what makes the exports: nothing stands in it that does not leave, and the other way round. */
export function ReadingView({ audience }: { readonly audience: Audience }) {
  const { blocks, isBehind } = useReadingBlocks(audience);
  const { ref } = useFieldPlace(KEY);
  return (
    <section className={styles.view} aria-label="As it would leave now">
      <SectionLabel className={styles.head}>
        As it would leave now
        <span className={styles.state}>{isBehind && 'Follows in a moment…'}</span>
      </SectionLabel>
      <Card
        as="article"
        ref={ref}
        // It scrolls by the keys, and a command leads to it.
        tabIndex={0}
        data-field={KEY}
        className={styles.paper}
        aria-label={NAMES[audience]}
        aria-busy={blocks === null}
      >
        {blocks === null ? (
          <p className={styles.waiting}>The document is being laid out…</p>
        ) : (
          <Document blocks={blocks} audience={audience} />
        )}
      </Card>
    </section>
  );
}

interface DocumentProps {
  readonly blocks: readonly string[];
  readonly audience: Audience;
}

/** Drawn apart from the window's own styles, with those of the export. Links open outside; there is no script. */
function Document({ blocks, audience }: DocumentProps) {
  const open = useOpenLink();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const draw = useMemo(
    () => (host === null ? null : drawnBlocks(host, `${audience}-version`)),
    [host, audience],
  );
  useEffect(() => draw?.(blocks), [draw, blocks]);
  const openLink = (event: MouseEvent): void => {
    const link = event.nativeEvent.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link === undefined) return;
    event.preventDefault();
    open(link.href);
  };
  // biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are pressed by the keys as well.
  // biome-ignore lint/a11y/noStaticElementInteractions: only the links in it are pressed.
  return <div ref={setHost} className={styles.document} dir="auto" onClick={openLink} />;
}
