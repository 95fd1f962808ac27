import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { htmlMarkdown } from '#shared/import/markup/htmlMarkdown.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';

/** A page in HTML. The lines of its draft are those of its content as Markdown. */
export const HTML: ImportForm = {
  sniff: ({ text }) => (text !== null && isMarkup(text.slice(0, 5000)) ? 0.9 : 0),
  read: ({ text }, context) => ({
    ...documentDraft(htmlMarkdown(text ?? ''), context),
    form: 'html',
    is: 'A web page (HTML)',
  }),
};

function isMarkup(start: string): boolean {
  if (/^\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<html\b)/i.test(start)) return true;
  const isFirst =
    /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:body|div|table|p|h[1-6]|ul|ol|section|article|main|header|meta|style|span|ac:[\w-]+)\b/i.test(
      start,
    );
  return isFirst && (start.match(/<\/(?:p|h[1-6]|td|th|li|tr|div|ac:[\w-]+)>/gi) ?? []).length > 3;
}
