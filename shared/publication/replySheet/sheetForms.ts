/** The forms of a sheet of questions: a page for any browser, or a text for any editor. */
export const SHEET_FORMS = ['html', 'markdown'] as const;
export type SheetForm = (typeof SHEET_FORMS)[number];
