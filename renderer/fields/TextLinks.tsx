import styles from '#renderer/fields/TextLinks.module.css';
import { useOpenLink } from '#renderer/fields/useOpenLink.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { ExternalLink } from '#renderer/ui/ExternalLink.tsx';
import { linkContext } from '#shared/words/links/linkContext.ts';
import { linksIn } from '#shared/words/links/linkName.ts';

interface TextLinksProps {
  /** What the texts belong to, for assistive technology. */
  readonly of: string;
  readonly texts: readonly (string | undefined)[];
  /** `short` shows the host alone, in a row of other things. */
  readonly look?: 'whole' | 'short';
  /** The tab index of each link; -1 where the Tab key passes its row by. */
  readonly tabIndex?: number;
  readonly className?: string | undefined;
}

/** The text itself has the others. */
const MOST_SHOWN = { whole: 12, short: 2 } as const;

/** The addresses in some texts as links, beside the fields in which they are only text; nothing where there are none. */
export function TextLinks({ of, texts, look = 'whole', tabIndex, className }: TextLinksProps) {
  const context = useIncident(linkContext);
  const open = useOpenLink();
  const links = linksIn(texts, context).slice(0, MOST_SHOWN[look]);
  if (links.length === 0) return null;
  return (
    <ul className={classNames(styles.links, className)} aria-label={`Links of ${of}`}>
      {links.map((link) => (
        <li key={link.url}>
          <ExternalLink
            url={link.url}
            name={link.name}
            host={link.host}
            isShort={look === 'short'}
            tabIndex={tabIndex}
            onOpen={open}
          />
        </li>
      ))}
    </ul>
  );
}
