import { byObject } from '#shared/basics/memo.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { docxMarkdown } from '#shared/import/markup/docxMarkdown.ts';
import { htmlMarkdown } from '#shared/import/markup/htmlMarkdown.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';

/** A page in HTML. The lines of its draft are those of its content as Markdown. */
export const HTML: ImportForm = {
  sniff: ({ text }) => (text !== null && isMarkup(text.slice(0, 5000)) ? 0.9 : 0),
  read: ({ text }, context) =>
    named({ form: 'html', is: 'A web page (HTML)' }, htmlMarkdown(text ?? ''), context),
};

/** A Word document. The lines of its draft are its paragraphs. */
export const DOCX: ImportForm = {
  sniff: (source) => (wordText(source).text === null ? 0 : 0.99),
  read: (source, context) =>
    named({ form: 'word', is: 'A Word document' }, wordText(source).text ?? '', context),
};

const wordText = byObject(({ members }: ImportSource) => ({ text: docxMarkdown(members) }));

function named(
  names: Pick<ImportDraft, 'form' | 'is'>,
  markdown: string,
  context: ImportContext,
): ImportDraft {
  return { ...documentDraft(markdown, context), ...names };
}

function isMarkup(start: string): boolean {
  if (/^\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<html\b)/i.test(start)) return true;
  const isFirst =
    /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:body|div|table|p|h[1-6]|ul|ol|section|article|main|header|meta|style|span|ac:[\w-]+)\b/i.test(
      start,
    );
  return isFirst && (start.match(/<\/(?:p|h[1-6]|td|th|li|tr|div|ac:[\w-]+)>/gi) ?? []).length > 3;
}
