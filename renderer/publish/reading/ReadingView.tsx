import { type MouseEvent, useEffect, useState } from 'react';
import { READING_SPOT } from '#renderer/commands/publishSpots.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import styles from '#renderer/publish/reading/ReadingView.module.css';
import { readingSheet } from '#renderer/publish/reading/readingSheet.ts';
import { useReadingHtml } from '#renderer/publish/reading/useReadingHtml.ts';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';

const KEY = fieldKey(READING_SPOT);

const NAMES: Record<Audience, string> = { internal: 'Internal version', public: 'Public version' };

/** The document on its paper, by what makes the exports: nothing stands in it that does not leave, and the other way round. */
export function ReadingView({ audience }: { readonly audience: Audience }) {
  const { html, isBehind } = useReadingHtml(audience);
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
        aria-busy={html === null}
      >
        {html === null ? (
          <p className={styles.waiting}>The document is being laid out…</p>
        ) : (
          <Document html={html} audience={audience} />
        )}
      </Card>
    </section>
  );
}

interface DocumentProps {
  readonly html: string;
  readonly audience: Audience;
}

/** Drawn apart from the window's own styles, with those of the export. Links open outside; there is no script. */
function Document({ html, audience }: DocumentProps) {
  const { api } = useStoreDeps();
  const [host, setHost] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [readingSheet()];
    const version = document.createElement('div');
    version.className = `${audience}-version`;
    // Written by the exporter, which escapes all texts; the page's policy runs no script of it either.
    version.innerHTML = html;
    root.replaceChildren(version);
  }, [host, html, audience]);
  const openLink = (event: MouseEvent): void => {
    const link = event.nativeEvent.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link === undefined) return;
    event.preventDefault();
    void api.request('link:open', { url: link.href });
  };
  // biome-ignore lint/a11y/useKeyWithClickEvents: the links in it are pressed by the keys as well.
  // biome-ignore lint/a11y/noStaticElementInteractions: only the links in it are pressed.
  return <div ref={setHost} className={styles.document} dir="auto" onClick={openLink} />;
}
