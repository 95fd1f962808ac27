import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { slackArchiveText } from '#shared/import/forms/slack/slackArchive.ts';
import { isTooMuchText } from '#shared/import/paste/pastedText.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { counted } from '#shared/text/phrases.ts';

/** The text of a file or an archive for the window's preview; an error says what can be done instead. `file` names it. */
export function previewText(file: string, source: ImportSource): Result<string, AppError> {
  const text = source.text ?? slackArchiveText(source);
  const { length: count } = source.members;
  if (text === null) {
    const what = count === 0 ? 'it is damaged, or no archive' : `it holds ${counted(count, 'file')}`;
    const reason = `${what}, and is no export of Slack, no Word document and no mails; unpack it and take one file`;
    return err(appError('input-not-text', { file, reason }));
  }
  if (count > 0 && isTooMuchText(text)) {
    const reason =
      'it holds more messages than a preview shows; unpack it and take the day of the incident, or use debrief import';
    return err(appError('input-too-large', { file, reason }));
  }
  return ok(text);
}
