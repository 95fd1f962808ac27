import { docxMarkdown } from '#shared/import/markup/docxMarkdown.ts';
import { sourceOfFile } from '#shared/import/source/importSource.ts';

/** The text of a file in any encoding, of a Word document its content as Markdown; null for what is neither. */
export async function fileText(file: File): Promise<string | null> {
  const { text, members } = sourceOfFile(file.name, new Uint8Array(await file.arrayBuffer()));
  return text ?? docxMarkdown(members);
}
