import type { AppError, AppErrorCode } from '#shared/errors/appError.ts';
import { leakLine } from '#shared/errors/leakWords.ts';

interface ErrorWords {
  /** What happened, as a headline without a full stop. */
  readonly title: string;
  /** What the person can do now, as a sentence. */
  readonly advice: string;
}

/** The words for every failure, used by the windows and by the command line alike. */
export const ERROR_WORDS: Record<AppErrorCode, ErrorWords> = {
  'file-not-found': {
    title: 'The file is not there',
    advice: 'It may have been moved or renamed; open it from its new place.',
  },
  'file-no-permission': {
    title: 'No permission for this file',
    advice: 'Change its permissions, or save a copy in a folder you can write to.',
  },
  'file-is-folder': { title: 'This is a folder, not a file', advice: 'Choose a file inside it.' },
  'file-exists': { title: 'A file with this name is already there', advice: 'Choose another name.' },
  'file-busy': {
    title: 'Another program holds the file',
    advice: 'Close it there; Debrief keeps trying.',
  },
  'file-io': {
    title: 'The disk did not answer as expected',
    advice: 'Check that the disk or share is connected; Debrief keeps trying.',
  },
  'disk-full': {
    title: 'The disk is full',
    advice: 'Free some space, or save a copy on another disk.',
  },
  'disk-read-only': { title: 'The disk cannot be written to', advice: 'Save a copy on another disk.' },
  'file-too-large': {
    title: 'The file is too large to be an incident',
    advice: 'Incident files are at most 20 MB. Check that this is the right file.',
  },
  'incident-too-large': {
    title: 'The incident is too large to be saved',
    advice: 'Incident files are at most 18 MB. Take long logs out of the details; it is then saved as usual.',
  },
  'file-empty': {
    title: 'The file is empty',
    advice: 'Restore it from a backup or from Debrief’s kept versions.',
  },
  'file-is-device': {
    title: 'This is a device or a pipe, not a file',
    advice: 'Choose a file that ends in .incident.',
  },
  'folder-not-found': {
    title: 'The folder for the file is not there',
    advice: 'Make it again or connect its disk, or save a copy in another folder; Debrief keeps your edits.',
  },
  'file-not-text': {
    title: 'The file is not text in UTF-8',
    advice: 'Save it as UTF-8 in a text editor, or restore a kept version.',
  },
  'input-not-text': { title: 'The input is not text', advice: 'Give a text, or a document with text in it.' },
  'input-too-large': { title: 'The input is too large', advice: 'Give the part with the timeline only.' },
  'language-file': {
    title: 'The team’s language file has a line that cannot be used',
    advice: 'Correct it; until then the file is not used.',
  },
  'file-not-json': {
    title: 'The file is damaged or not an incident',
    advice: 'Correct it in a text editor, or restore a kept version.',
  },
  'file-not-incident': {
    title: 'The file is not a Debrief incident',
    advice: 'Choose a file that was saved by Debrief.',
  },
  'file-invalid': {
    title: 'The incident has values Debrief cannot read',
    advice: 'Correct them in a text editor, or restore a kept version.',
  },
  'file-too-new': {
    title: 'The file was written by a newer Debrief',
    advice: 'Update Debrief to open it. The file has not been changed.',
  },
  'migration-failed': {
    title: 'The file could not be brought to the current format',
    advice: 'It has not been changed. Please report this with the file’s version.',
  },
  'changed-on-disk': {
    title: 'The file was changed outside Debrief',
    advice: 'Choose which version to keep, or save a copy.',
  },
  'deleted-on-disk': {
    title: 'The file was deleted or moved',
    advice: 'Write it back to its place, or save a copy.',
  },
  'document-not-open': {
    title: 'This incident is no longer open',
    advice: 'Open it again from the library.',
  },
  'document-read-only': {
    title: 'This incident is open for reading only',
    advice: 'Save a copy to edit it.',
  },
  'path-not-granted': {
    title: 'Debrief was not given this file',
    advice: 'Open it with Open…, or from the library.',
  },
  'export-cancelled': { title: 'The export was cancelled', advice: 'Nothing was written.' },
  'export-failed': {
    title: 'The export did not finish',
    advice: 'Try again; if it fails again, export Markdown instead.',
  },
  'export-leaks': {
    title: 'Not exported: something private would have left',
    advice:
      'Nothing was written. Take it out of the public texts, give it an alias, or keep the item internal.',
  },
  'export-unverified': {
    title: 'Not exported: the result could not be checked',
    advice: 'Nothing was written. Try another format, or export for internal use.',
  },
  'export-over-incident': {
    title: 'Not exported: an incident stands there',
    advice: 'Nothing was written. Choose another name: a document never takes the place of an incident.',
  },
  'not-one-incident': {
    title: 'The files hold different incidents',
    advice: 'Only changes of one incident can be put together.',
  },
  'git-failed': {
    title: 'Git did not do it',
    advice: 'Run the command inside a Git repository, with git installed.',
  },
  'print-failed': {
    title: 'The document was not printed',
    advice: 'Check the printer, or export a PDF and print that.',
  },
  'link-refused': {
    title: 'This link was not opened',
    advice: 'Debrief opens only http, https and mailto links.',
  },
  'bad-request': { title: 'The window asked for something malformed', advice: 'Please report this.' },
  'bad-response': { title: 'The app answered with something malformed', advice: 'Please report this.' },
  'untrusted-sender': { title: 'A page that is not Debrief’s asked for data', advice: 'It was refused.' },
  usage: { title: 'The command was not understood', advice: 'See debrief --help.' },
  unexpected: {
    title: 'Something went wrong inside Debrief',
    advice: 'Please report this.',
  },
  'command-failed': {
    title: 'The command failed inside Debrief',
    advice: 'The incident file was not changed. Please report this, with the command.',
  },
};

/** The headline as the rest of a sentence: in small letters, but for the product's name. */
export function titleInSentence(code: AppErrorCode): string {
  const { title } = ERROR_WORDS[code];
  return title.startsWith('Debrief') ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** A failure for the command line: one line, or one for each private string that stopped an export. */
export function errorLines(error: AppError): readonly string[] {
  const { title } = ERROR_WORDS[error.code];
  return error.leaks?.map((leak) => `${title}: ${leakLine(leak)}`) ?? [errorLine(error)];
}

/** The whole failure on one line: file, place, what, why, what to do. */
export function errorLine(error: AppError): string {
  const { title, advice } = ERROR_WORDS[error.code];
  const where = [error.file, error.place].filter((part) => part !== undefined).join(': ');
  const what = error.reason === undefined ? title : `${title} (${error.reason})`;
  return `${where === '' ? '' : `${where}: `}${what}. ${advice}`.replace(
    /\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g,
    ' ',
  );
}
