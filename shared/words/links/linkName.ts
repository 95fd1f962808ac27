import { clockTime, isoDate, longDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { addressesIn } from '#shared/words/links/addressesIn.ts';
import type { LinkRange } from '#shared/words/links/linkRange.ts';
import { type Permalink, permalinkAt } from '#shared/words/links/permalinks.ts';
import { type WebAddress, webAddress } from '#shared/words/links/webAddress.ts';

/** What a name is read in. */
export interface LinkContext {
  /** Of the times in names. */
  readonly timeZone: string;
  /** The day of the incident, `2026-03-10`: times of other days are written with theirs. Null: all are. */
  readonly date: string | null;
}

/** A link as a person sees it. */
export interface NamedLink {
  readonly url: string;
  /** What it is: `Grafana, dashboard checkout, 14:10–14:50`; null where nobody knows more than the address. */
  readonly name: string | null;
  /** Where it leads. */
  readonly host: string;
}

/** The links of some texts, each address once, in their order. */
export function linksIn(texts: readonly (string | undefined)[], context: LinkContext): readonly NamedLink[] {
  const urls = texts.flatMap((text) => addressesIn(text ?? '').map(({ url }) => url));
  return [...new Set(urls)].flatMap((url) => {
    const address = webAddress(url);
    return address === null ? [] : [{ url, name: linkName(address, context), host: address.host }];
  });
}

/**
 * `Grafana, dashboard checkout, 14:10–14:50` of a known permalink; null of any other address, and of one with a password,
 * which a name would hide.
 */
export function linkName(address: WebAddress, context: LinkContext): string | null {
  const permalink = address.hasLogin ? null : permalinkAt(address, context.timeZone);
  return permalink === null ? null : permalinkWords(permalink, context);
}

function permalinkWords({ tool, what, at, range }: Permalink, context: LinkContext): string {
  const when = range === undefined ? momentWords(at, context) : rangeWords(range, context);
  return [tool, what, when].filter((part) => part !== '').join(', ');
}

function momentWords(at: Timestamp | undefined, context: LinkContext): string {
  return at === undefined ? '' : dated(at, context);
}

/** `14:10–14:50`, with the days where it is not that of the incident. */
export function rangeWords(range: LinkRange, context: LinkContext): string {
  if (range.kind === 'sliding') return range.words;
  const { from, to } = range;
  if (to === null) return `since ${dated(from, context)}`;
  const [first, last] = [isoDate(from, context.timeZone), isoDate(to, context.timeZone)];
  if (first !== last)
    return `${dated(from, { ...context, date: null })} – ${dated(to, { ...context, date: null })}`;
  return `${dated(from, context)}–${clockTime(to, context.timeZone)}`;
}

function dated(at: Timestamp, { timeZone, date }: LinkContext): string {
  const clock = clockTime(at, timeZone);
  return isoDate(at, timeZone) === date ? clock : `${longDate(at, timeZone)} ${clock}`;
}
