import type { StatusPageProvider } from '#shared/publication/statusPage/statusPageProvider.ts';

/** One thing to do on the status page; `copies` names what is pasted in it. */
export interface StatusPageStep {
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
