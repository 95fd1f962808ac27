import type { Room } from '#build/map/room.ts';

/** What others have is read in these rooms of the shared code, from what stands on nothing upwards. */
export const IMPORT_ROOMS: readonly Room[] = [
  {
    folder: 'shared/import',
    holds: 'what documents, exports of tools, tables and chats say of an incident, and the plan of a paste',
    mayImport: [
      'basics',
      'domain',
      'drafts',
      'errors',
      'format',
      'names',
      'privacy',
      'settings',
      'text',
      'time',
      'words',
    ],
    packages: ['csv-parse', 'fflate', 'parse5', 'postal-mime', 'unpdf'],
  },
  {
    folder: 'shared/import/reading',
    holds: 'lines and tables as entries; the names of sections and columns',
    mayImport: [],
  },
  {
    folder: 'shared/import/reading/inline',
    holds: 'marks of Markdown and HTML within a line, and the words without them',
    mayImport: ['.'],
  },
  {
    folder: 'shared/import/reading/languages',
    holds: 'what reports and their tables call their parts in nine languages more, a table each',
    mayImport: [],
  },
  {
    folder: 'shared/import/reading/elapsed',
    holds: 'times that count from a start, that are only words, or that stand where no entry begins',
    mayImport: ['.'],
  },
  {
    folder: 'shared/import/reading/zones',
    holds: 'what a text says about the time zones of its clocks',
    mayImport: ['.'],
  },
  {
    folder: 'shared/import/titles',
    holds: 'what a document calls itself, of all the places that can say it',
    mayImport: ['reading'],
  },
  { folder: 'shared/import/placing', holds: 'entries put onto days and into zones', mayImport: ['reading'] },
  {
    folder: 'shared/import/chats',
    holds: 'posts that were copied out of a chat, and the clocks of a recording',
    mayImport: ['reading'],
  },
  {
    folder: 'shared/import/source',
    holds: 'files, archives and texts as they are brought: encodings, JSON',
    mayImport: [],
  },
  {
    folder: 'shared/import/draft',
    holds: 'what was read, with the lines that say it; the incident and the report made of it',
    mayImport: ['.', 'placing', 'reading'],
  },
  {
    folder: 'shared/import/tables',
    holds: 'tables with columns in any order, and what their columns hold',
    mayImport: ['draft', 'markup', 'placing', 'reading', 'source'],
  },
  {
    folder: 'shared/import/graphs',
    holds: 'graphs that tools measured: tables, panels and answers to queries as points over time',
    mayImport: ['draft', 'placing', 'reading', 'source', 'tables'],
  },
  {
    folder: 'shared/import/sections',
    holds: 'the sections of a document that are no timeline',
    mayImport: ['.', 'draft', 'placing', 'reading', 'titles'],
  },
  {
    folder: 'shared/import/sections/actions',
    holds: 'action items in tables, lists, records and sentences: who, until when, how far, which ticket',
    mayImport: ['.', 'draft', 'placing', 'reading'],
  },
  {
    folder: 'shared/import/sections/whys',
    holds: 'chains of whys in documents that Debrief did not write',
    mayImport: ['.', 'draft', 'reading'],
  },
  {
    folder: 'shared/import/markup',
    holds: 'pages and Word documents as Markdown, and the words that markup shows',
    mayImport: ['reading', 'source'],
    packages: ['mdast', 'mdast-util-gfm', 'mdast-util-to-markdown', 'parse5'],
  },
  {
    folder: 'shared/import/packed',
    holds: 'texts taken out of files that pack them: Word, PDF, RTF, saved mails',
    mayImport: ['.', 'draft', 'markup', 'source'],
    packages: ['fflate', 'postal-mime', 'unpdf'],
  },
  {
    folder: 'shared/import/mails',
    holds: 'mails in a text: their heads, what they quote, who may read them',
    mayImport: ['draft', 'placing', 'reading', 'tables'],
  },
  {
    folder: 'shared/import/several',
    holds: 'several sources read together, and moments that two of them tell',
    mayImport: ['draft', 'placing'],
  },
  {
    folder: 'shared/import/forms',
    holds: 'every form that is read: how it is known, and what is made of it',
    mayImport: [
      '.',
      'chats',
      'draft',
      'mails',
      'markup',
      'packed',
      'placing',
      'reading',
      'sections',
      'several',
      'source',
      'tables',
    ],
  },
  {
    folder: 'shared/import/forms/slack',
    holds: 'what Slack exports: the file of a day, a channel, a workspace',
    mayImport: ['.', 'draft', 'reading', 'source'],
  },
  {
    folder: 'shared/import/paste',
    holds: 'a person’s decisions about a paste',
    mayImport: ['.', 'draft', 'forms', 'placing', 'reading', 'several', 'source', '/shared/rules'],
  },
];
