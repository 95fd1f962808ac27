import { sourceOfFile } from '#shared/import/source/importSource.ts';
import { sourceText } from '#shared/import/sourceText.ts';

/** The text of a file in any encoding; null for what is none. See {@link sourceText}. */
export async function fileText(file: File): Promise<string | null> {
  return sourceText(sourceOfFile(file.name, new Uint8Array(await file.arrayBuffer())));
}
