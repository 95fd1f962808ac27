import { slackArchiveText } from '#shared/import/forms/slackArchive.ts';
import { docxMarkdown } from '#shared/import/markup/docxMarkdown.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';

/**
 * The text of a source: of a Word document its content as Markdown, of the archive of a Slack export its messages. Null
 * for any other archive, and for what is no text.
 */
export function sourceText(source: ImportSource): string | null {
  return source.text ?? docxMarkdown(source.members) ?? slackArchiveText(source);
}
