import { createHash } from 'node:crypto';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { cleanEvidence } from '#shared/privacy/pictures/cleanEvidence.ts';

type Taken = Pick<Picture, 'file' | 'width' | 'height' | 'parts' | 'isAnonymous'>;

/** Pictures and files as the main process takes them in, in memory; no dialog chooses one. */
export function picturesInMemory() {
  const files = new Map<string, Uint8Array>();
  return {
    'pictures:add': ({ base64 }: { readonly base64: string }): Result<Taken, AppError> => {
      const clean = cleanEvidence(Buffer.from(base64, 'base64'));
      if (!clean.ok) return clean;
      const { bytes, ending, ...size } = clean.value;
      const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${ending}`;
      files.set(file, bytes);
      return ok({ file, ...size });
    },
    'pictures:choose': () => ok({ taken: [], refused: [], toDraw: [] }),
    'pictures:open': () => ok(undefined),
    'pictures:lines': ({ file }: { readonly file: string }) => {
      const text = Buffer.from(files.get(file) ?? []).toString();
      return ok({ lines: text === '' ? [] : text.trimEnd().split('\n'), isAll: true });
    },
    'pictures:pdf': ({ file }: { readonly file: string }): Result<{ readonly base64: string }, AppError> => {
      const bytes = files.get(file);
      return bytes === undefined
        ? err(appError('picture-missing', { file }))
        : ok({ base64: Buffer.from(bytes).toString('base64') });
    },
    'pictures:look': ({ file }: { readonly file: string }): Result<undefined, AppError> =>
      files.has(file) ? ok(undefined) : err(appError('picture-missing', { file })),
    'pictures:unused': ({ used }: { readonly used: readonly string[] }) =>
      ok({ files: [...files.keys()].filter((file) => !used.includes(file)) }),
    'pictures:delete': ({ files: gone }: { readonly files: readonly string[] }) => {
      for (const file of gone) files.delete(file);
      return ok({ alsoIn: [] });
    },
  };
}
