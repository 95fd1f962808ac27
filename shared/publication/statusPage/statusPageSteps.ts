import type { Publication } from '#shared/domain/incident/publication.ts';

/** One thing to do on the status page; `copies` names what is pasted in it. */
interface StatusPageStep {
  readonly words: string;
  readonly copies?: 'title' | 'body';
}

const LAST: StatusPageStep = {
  words: 'Copy the incident’s address from the browser into the field above: the document then links to it.',
};

/**
 * What to paste where, for each service, in its own order. Statuspage’s help describes a postmortem on a
 * resolved incident; those of Instatus and Alert24 describe updates with a state, so a last update carries it.
 */
export const STATUS_PAGE_STEPS: Record<StatusPageProvider, readonly StatusPageStep[]> = {
  statuspage: [
    { words: 'See that the incident is resolved there: only then can it have a postmortem.' },
    { words: 'Under Incidents, choose “Write postmortem” beside it and paste the text.', copies: 'body' },
    { words: 'Read it through, then publish. Subscribers may get it by e-mail.' },
    LAST,
  ],
  instatus: [
    { words: 'Open the incident. If it is not there yet, add it with this title.', copies: 'title' },
    { words: 'Add an update in the state Resolved and paste the text as its message.', copies: 'body' },
    { words: 'Decide whether subscribers are notified, then publish and read it on the page.' },
    LAST,
  ],
  alert24: [
    { words: 'Open the incident. If it is not there yet, create it with this title.', copies: 'title' },
    {
      words: 'Post an update in the status Resolved and paste the text, which has no markup.',
      copies: 'body',
    },
    { words: 'Read it on the public page: its lists and lines should stand as they do here.' },
    LAST,
  ],
};

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
