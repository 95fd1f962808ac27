import { atLine, type CountedNoun, type ImportDraft } from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { htmlMarkdown } from '#shared/import/markup/htmlMarkdown.ts';
import { pageTitle } from '#shared/import/markup/pageTitle.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';

/** A page in HTML. The lines of its draft are those of its content as Markdown. */
export const HTML: ImportForm = {
  sniff: ({ text }) => (text !== null && isMarkup(text.slice(0, 5000)) ? 0.9 : 0),
  read: ({ text }, context) => {
    const draft = documentDraft(htmlMarkdown(text ?? ''), context);
    const page: ImportDraft = { ...draft, form: 'html', is: 'A web page (HTML)' };
    return withPageTitle(page, pageTitle(text ?? ''));
  },
};

const PAGE_TITLE: CountedNoun = {
  one: 'title of the page beside its heading',
  many: 'titles of the page beside its heading',
};

/** The title of a window says the heading again, with the name of the site; another one is left out by that name. */
function withPageTitle(draft: ImportDraft, title: string): ImportDraft {
  const shown = [draft.title?.value ?? '', ...draft.source].map((line) => line.replace(/^#+ /, ''));
  if (title === '' || shown.some((line) => line !== '' && (title.includes(line) || line.includes(title))))
    return draft;
  const lines = atLine(draft.source.length + 1);
  const leftOut = [...draft.leftOut, { lines, text: title, reason: PAGE_TITLE }];
  return { ...draft, source: [...draft.source, title], leftOut };
}

function isMarkup(start: string): boolean {
  if (/^\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<html\b)/i.test(start)) return true;
  const isFirst =
    /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:body|div|table|p|h[1-6]|ul|ol|section|article|main|header|meta|style|span|ac:[\w-]+)\b/i.test(
      start,
    );
  return isFirst && (start.match(/<\/(?:p|h[1-6]|td|th|li|tr|div|ac:[\w-]+)>/gi) ?? []).length > 3;
}
