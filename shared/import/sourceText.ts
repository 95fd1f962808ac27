import { docxMarkdown } from '#shared/import/markup/docxMarkdown.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';

/** The text of a source, of a Word document its content as Markdown; null for any other archive, and for what is no text. */
export function sourceText({ text, members }: ImportSource): string | null {
  return text ?? docxMarkdown(members);
}
