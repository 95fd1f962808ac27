import type { Publication } from '#shared/domain/incident/publication.ts';

/** The services for status pages whose forms are known here. */
export const STATUS_PAGE_PROVIDERS = ['statuspage', 'instatus', 'alert24'] as const;
export type StatusPageProvider = (typeof STATUS_PAGE_PROVIDERS)[number];

export const PROVIDER_NAMES: Record<StatusPageProvider, string> = {
  statuspage: 'Statuspage',
  instatus: 'Instatus',
  alert24: 'Alert24',
};

/** In the address of a page that has none of its own. */
const HOSTS: readonly (readonly [RegExp, StatusPageProvider])[] = [
  [/^https?:\/\/([^/?#]+\.)?statuspage\.io([/:?#]|$)/i, 'statuspage'],
  [/^https?:\/\/([^/?#]+\.)?instatus\.com([/:?#]|$)/i, 'instatus'],
  [/^https?:\/\/([^/?#]+\.)?alert24\.(net|com|io)([/:?#]|$)/i, 'alert24'],
];

/** The service that was chosen, else the one that the address tells, else the first. */
export function statusPageProvider(publication: Publication): StatusPageProvider {
  const { statusPageProvider: chosen, statusPageUrl = '' } = publication;
  const known = STATUS_PAGE_PROVIDERS.find((provider) => provider === chosen);
  return known ?? HOSTS.find(([host]) => host.test(statusPageUrl.trim()))?.[1] ?? 'statuspage';
}
