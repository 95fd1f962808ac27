import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** All of a stream, such as standard input. One that is longer than `most` bytes is not read to its end. `name` stands for it. */
export async function bytesOfStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  most: number,
): Promise<Result<Uint8Array, AppError>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    size += bytes.length;
    if (size > most) return err(tooLarge(name, size, most));
    parts.push(bytes);
  }
  return ok(Buffer.concat(parts));
}

/** The refusal of an input of so many bytes. */
export function tooLarge(file: string, size: number, most: number): AppError {
  const inMegabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
  return appError('input-too-large', {
    file,
    reason: `it has ${inMegabytes(size)} MB; ${inMegabytes(most)} MB are read at most`,
  });
}
