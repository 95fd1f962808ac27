import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { binaryKind } from '#shared/import/inputKind.ts';
import { MAIL_FILE } from '#shared/import/packed/mailFile.ts';
import { OUTLOOK_FILE } from '#shared/import/packed/outlookFile.ts';
import type { PackedText } from '#shared/import/packed/packedText.ts';
import { PDF_FILE } from '#shared/import/packed/pdfFile.ts';
import { RTF_FILE } from '#shared/import/packed/rtfFile.ts';
import { WORD_FILE } from '#shared/import/packed/wordFile.ts';
import { type ImportSource, sourceOfFile, sourceOfText } from '#shared/import/source/importSource.ts';

/** Every kind of file that is unpacked before its text is read. */
const PACKED_TEXTS: readonly PackedText[] = [WORD_FILE, PDF_FILE, RTF_FILE, MAIL_FILE, OUTLOOK_FILE];

/**
 * A file as the recognisers read it: a text that was packed is taken out first. The file is refused where that fails:
 * `input-not-text` says why.
 */
export async function readableSource(
  name: string,
  bytes: Uint8Array,
): Promise<Result<ImportSource, AppError>> {
  const source = sourceOfFile(name, bytes);
  if (!source.ok) return source;
  const file = { bytes, members: source.value.members };
  const packedText = PACKED_TEXTS.find(({ holds }) => holds(file));
  // A picture or an archive can look like text by chance.
  if (packedText === undefined) return isNoText(bytes) ? ok({ ...source.value, text: null }) : source;
  const text = await packedText.text(file);
  return text.ok
    ? ok(sourceOfText(name, text.value))
    : err(appError('input-not-text', { file: name, reason: text.error }));
}

function isNoText(bytes: Uint8Array): boolean {
  return binaryKind(bytes) !== null;
}
