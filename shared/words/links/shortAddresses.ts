import { addressesIn } from '#shared/words/links/addressesIn.ts';
import { permalinkAt } from '#shared/words/links/permalinks.ts';
import { webAddress } from '#shared/words/links/webAddress.ts';

/**
 * A text for a line that cannot hold an address: each is named by what it is, `Grafana, dashboard pay`, or by its host,
 * `ci.example.com/…`. Which time it shows is left to the link itself.
 */
export function withShortAddresses(text: string): string {
  const addresses = addressesIn(text).filter(({ url }) => !url.startsWith('mailto:'));
  const pieces = addresses.map(({ from, url }, index) => {
    const before = text.slice(addresses[index - 1]?.to ?? 0, from);
    return before + shortAddress(url);
  });
  return pieces.join('') + text.slice(addresses.at(-1)?.to ?? 0);
}

function shortAddress(url: string): string {
  const address = webAddress(url);
  if (address === null) return url;
  // The zone is of times, which are not named here.
  const permalink = address.hasLogin ? null : permalinkAt(address, 'UTC');
  if (permalink !== null) return [permalink.tool, permalink.what].filter((part) => part !== '').join(', ');
  const isHostAlone = url.replace(/^https?:\/\//i, '').replace(/\/$/, '') === address.host;
  return isHostAlone ? address.host : `${address.host}/…`;
}
