import type { Room } from '#build/map/room.ts';

/** Texts for elsewhere. */
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
  { folder: 'shared/publication/record', holds: 'the record of exports', mayImport: [] },
  { folder: 'shared/publication/statusPage', holds: 'the text for a status page', mayImport: [] },
];
