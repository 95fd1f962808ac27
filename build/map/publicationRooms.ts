import type { Room } from '#build/map/room.ts';

/** What leaves the incident for elsewhere, what comes back of it, and what all incidents together show. */
export const PUBLICATION_ROOMS: readonly Room[] = [
  {
    folder: 'shared/publication',
    holds:
      'texts for elsewhere: public version, trackers, calendars, status pages; the search before they leave',
    mayImport: [
      'aliases',
      'basics',
      'domain',
      'errors',
      'export',
      'language',
      'meeting',
      'names',
      'privacy',
      'rules',
      'search',
      'text',
      'time',
      'words',
    ],
    packages: ['mdast*'],
  },
  {
    folder: 'shared/publication/actions',
    holds: 'action items for trackers, calendars, mails and the list of all incidents’ actions',
    mayImport: [],
  },
  {
    folder: 'shared/publication/library',
    holds: 'what the list of all incidents takes from each',
    mayImport: [],
  },
  {
    folder: 'shared/publication/figures',
    holds: 'what all incidents together show in numbers: counted, and as tables',
    mayImport: [],
  },
  {
    folder: 'shared/publication/figures/drawing',
    holds: 'figures as drawings, and their page as a file',
    mayImport: ['.', '/shared/publication/actions'],
    packages: ['hast*'],
  },
  {
    folder: 'shared/publication/leaks',
    holds: 'the search of a finished file for private text',
    mayImport: [],
  },
  {
    folder: 'shared/publication/leaks/readBack',
    holds: 'finished files read as their readers would',
    mayImport: ['.'],
  },
  {
    folder: 'shared/publication/publicVersion',
    holds: 'the public text: drafting, proposals for names',
    mayImport: ['leaks'],
  },
  {
    folder: 'shared/publication/tickets',
    holds: 'what trackers say of the tickets of action items',
    mayImport: ['actions', '/shared/format', '/shared/import/tables'],
  },
  {
    folder: 'shared/publication/record',
    holds: 'the record of exports, and what changed since',
    mayImport: ['/shared/merge'],
  },
  { folder: 'shared/publication/statusPage', holds: 'the text for a status page', mayImport: [] },
  {
    folder: 'shared/publication/returned',
    holds: 'a document that was exported, edited and brought back: what changed in it, and taking that in',
    mayImport: ['/shared/format', '/shared/import', '/shared/merge', '/shared/settings'],
  },
  {
    folder: 'shared/publication/returned/document',
    holds: 'the document as it was brought, and as an export would be now',
    mayImport: [],
  },
  {
    folder: 'shared/publication/returned/changes',
    holds: 'what a document says otherwise than it did when it left',
    mayImport: ['document'],
  },
  {
    folder: 'shared/publication/returned/comments',
    holds: 'comments as GitHub, Google Docs and Word leave them in a document',
    mayImport: ['document'],
  },
  {
    folder: 'shared/publication/returned/reviews',
    holds: 'comments of a review on GitHub, from its interface and its mails',
    mayImport: ['comments'],
  },
  {
    folder: 'shared/publication/replySheet',
    holds: 'what the responders are asked before the meeting: sheets, and their answers read back',
    mayImport: ['leaks', 'returned', '/shared/import'],
    packages: ['hast*'],
  },
];
