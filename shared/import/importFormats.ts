/** How an input is read: as lines of a timeline, as a document with sections, or as it looks. */
export const IMPORT_FORMATS = ['auto', 'text', 'markdown'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
