const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an HTML template that is put together as a string, as an element's content or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

/** Words inside a line of Markdown that is put together as a string; whole documents have a writer of their own. */
export function escapeMarkdownWords(text: string): string {
  return text.replace(/[\\`*_~[\]<>#|]/g, '\\$&');
}

/** Text as the source of a regular expression that stands for it letter by letter. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
