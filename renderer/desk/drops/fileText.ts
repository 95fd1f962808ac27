import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { readableSource } from '#shared/import/packed/readableSource.ts';

/** The text of a file in any encoding, also one that is packed in a document; null for what is none. */
export async function fileText(file: File): Promise<Result<string | null, AppError>> {
  const source = await readableSource(file.name, new Uint8Array(await file.arrayBuffer()));
  return source.ok ? ok(source.value.text) : source;
}
