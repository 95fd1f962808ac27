import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { readableSource } from '#shared/import/packed/readableSource.ts';

/** The text of a file in any encoding, also one that is packed in a document; null for what is none. */
export async function fileText(file: File): Promise<Result<string | null, AppError>> {
  const source = await readableSource(file.name, new Uint8Array(await file.arrayBuffer()));
  return source.ok ? ok(source.value.text) : source;
}

/** The bytes of a file as text, to be sent to the main process. */
export async function fileInBase64(file: File): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
  });
  reader.readAsDataURL(file);
  // It stands behind `data:application/zip;base64,`.
  return (await read).replace(/^[^,]*,/, '');
}
