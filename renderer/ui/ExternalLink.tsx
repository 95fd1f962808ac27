import { ExternalLinkIcon } from 'lucide-react';
import styles from '#renderer/ui/ExternalLink.module.css';

interface ExternalLinkProps {
  readonly url: string;
  /** What it leads to; null where nobody knows more than the address. */
  readonly name: string | null;
  /** Where that is. Words give way to it, and it is always part of the spoken name. */
  readonly host: string;
  /** Shows the host alone, where there is little room. */
  readonly isShort?: boolean;
  readonly tabIndex?: number | undefined;
  /** Opens it; the window itself goes nowhere. */
  readonly onOpen: (url: string) => void;
}

/** A link to the world outside. It shows both its name and where it leads before somebody opens it. */
export function ExternalLink({ url, name, host, isShort = false, tabIndex, onOpen }: ExternalLinkProps) {
  const rest = url.replace(/^https?:\/\/[^/?#]*\/?|^mailto:.*/i, '');
  const words = name ?? rest;
  return (
    <a
      href={url}
      className={styles.link}
      data-short={isShort || undefined}
      title={name === null ? url : `${name}\n${url}`}
      aria-label={words === '' ? host : `${words} (${host})`}
      tabIndex={tabIndex}
      draggable={false}
      onClick={(click) => {
        click.preventDefault();
        onOpen(url);
      }}
      onAuxClick={(click) => {
        click.preventDefault();
        if (click.button === 1) onOpen(url);
      }}
    >
      <ExternalLinkIcon aria-hidden="true" />
      <span className={styles.whole} data-named={name !== null || undefined}>
        <span className={styles.host}>
          <bdi>{host}</bdi>
        </span>
        {!isShort && words !== '' && <span className={styles.words}>{words}</span>}
      </span>
    </a>
  );
}
