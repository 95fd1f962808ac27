import { createHash } from 'node:crypto';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { cleanEvidence } from '#shared/privacy/pictures/cleanEvidence.ts';

type Taken = Pick<Picture, 'file' | 'width' | 'height' | 'parts' | 'isAnonymous'>;

/** Its bytes as Latin-1, one letter each. */
type ChosenFile = { readonly name: string; readonly text: string } | null;

/** Pictures and files as the main process takes them in, in memory; the dialog chooses what is told, or is cancelled. */
export function picturesInMemory(chosenFile: () => ChosenFile) {
  const files = new Map<string, Uint8Array>();
  const takeIn = (given: Uint8Array): Result<Taken, AppError> => {
    const clean = cleanEvidence(given);
    if (!clean.ok) return clean;
    const { bytes, ending, ...size } = clean.value;
    const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${ending}`;
    files.set(file, bytes);
    return ok({ file, ...size });
  };
  return {
    'pictures:add': ({ base64 }: { readonly base64: string }) => takeIn(Buffer.from(base64, 'base64')),
    'pictures:choose': () => {
      const chosen = chosenFile();
      const nothing = { taken: [], refused: [], toDraw: [] };
      if (chosen === null) return ok(nothing);
      const { name, text } = chosen;
      const taken = takeIn(Buffer.from(text, 'latin1'));
      return ok(
        taken.ok
          ? { ...nothing, taken: [{ ...taken.value, name }] }
          : { ...nothing, refused: [{ name, error: taken.error }] },
      );
    },
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
