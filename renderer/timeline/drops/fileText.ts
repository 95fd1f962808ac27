import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { docxMarkdown } from '#shared/import/markup/docxMarkdown.ts';
import { sourceOfFile } from '#shared/import/source/importSource.ts';

/** The text of a file in any encoding, of a Word document its content as Markdown; null for what is neither. */
export async function fileText(file: File): Promise<Result<string | null, AppError>> {
  const source = sourceOfFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!source.ok) return source;
  const { text, members } = source.value;
  return ok(text ?? docxMarkdown(members));
}
