import type { AppError, AppErrorCode } from '#shared/errors/appError.ts';
import { leakLine } from '#shared/errors/leakWords.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';

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
  'file-not-opened': {
    title: 'No program opened the file',
    advice: 'Show it in its folder, and choose there what opens it.',
  },
  'file-not-binned': {
    title: 'The system did not take the file to the bin',
    advice:
      'It is where it was. Some shares and disks have no bin: show it in its folder and delete it there.',
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
  'folder-is-file': {
    title: 'This is a file, not a folder',
    advice: 'Name the folder that it is in; of one incident, debrief check FILE says what it lacks.',
  },
  'file-not-text': {
    title: 'The file is not text in UTF-8',
    advice: 'Save it as UTF-8 in a text editor, or restore a kept version.',
  },
  'input-empty': {
    title: 'The input is empty',
    advice: 'Give a file that has text in it, such as notes, a chat or an export of a tool.',
  },
  'input-not-text': { title: 'The input is not text', advice: 'Give a text, or a document with text in it.' },
  'input-too-large': { title: 'The input is too large', advice: 'Give the part with the timeline only.' },
  'picture-refused': {
    title: 'The file was not taken in',
    advice:
      'Pictures (PNG, JPEG, WebP, GIF, SVG), text, tables in CSV and PDFs of up to 20 MB can be pasted, dropped or chosen.',
  },
  'picture-missing': {
    title: 'The file of a picture is not there',
    advice: 'Put the folder that ends in .files beside the incident again, or take the picture away.',
  },
  'picture-changed': {
    title: 'The file of a picture is not what it was',
    advice:
      'Another program changed it; bring it back from a copy, or take the picture away and add it again.',
  },
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
  'state-unknown': {
    title: 'The edits could not be added to what is known of the incident',
    advice: 'The window hands over the whole incident instead.',
  },
  'action-changed': {
    title: 'Somebody changed this action meanwhile',
    advice: 'The list shows what it says now. Change it again if that is still right.',
  },
  'action-gone': {
    title: 'This action is no longer in its incident',
    advice: 'Somebody deleted it meanwhile; nothing was written.',
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
    advice: 'See what Git said, and do it with Git itself.',
  },
  'git-missing': {
    title: 'There is no git on this computer',
    advice: 'Install Git, or put it on the PATH.',
  },
  'git-no-repository': {
    title: 'The folder lies in no Git repository',
    advice: 'Clone the team’s repository and keep the incidents there, or begin one with git init.',
  },
  'git-no-remote': {
    title: 'The repository has no remote to sync with',
    advice: 'Name one with git remote add.',
  },
  'git-no-branch': {
    title: 'No branch is checked out in the repository',
    advice: 'Check one out with git switch; end a rebase first.',
  },
  'git-no-identity': {
    title: 'Git does not know who you are',
    advice: 'Set user.name and user.email with git config.',
  },
  'git-no-rights': {
    title: 'The remote repository did not let you in',
    advice: 'Check your rights there, and the key or the password that Git uses.',
  },
  'git-unfinished': {
    title: 'A merge in the repository was begun and not ended',
    advice: 'End it or abort it with Git, then sync again.',
  },
  'git-unreachable': {
    title: 'The remote repository could not be reached',
    advice: 'Check the network and the address of the remote. What is committed goes out with the next sync.',
  },
  'git-rejected': {
    title: 'Others kept sending while their changes were merged',
    advice: 'Sync again.',
  },
  'git-hook-refused': {
    title: 'A hook of the repository refused it',
    advice: 'Do what the hook says, then sync again.',
  },
  'git-not-merged': {
    title: 'Both sides changed files that Debrief cannot merge',
    advice: 'The merge was taken back. Merge these files with Git, then sync again.',
  },
  'git-in-the-way': {
    title: 'Files with changes that are not committed stand in the way of the merge',
    advice: 'They are as they were. Commit them with Git, then sync again.',
  },
  'git-conflict-copy': {
    title: 'A conflict copy is not committed',
    advice: 'Merge it into its incident; that puts it away.',
  },
  'git-ignored': {
    title: 'The repository ignores the file',
    advice: 'Take the rule that fits it out of .gitignore, or keep the incident elsewhere.',
  },
  'git-link': {
    title: 'The file is only a link to another place',
    advice: 'Put the incident itself into the repository.',
  },
  'git-busy': {
    title: 'Another program is at work in the repository',
    advice: 'Sync again when it is done. If none is, one was killed: remove the lock that is named.',
  },
  'review-copy-edited': {
    title: 'Somebody edited the copy for reviewers',
    advice:
      'It stays as it is. Bring it home with File › Import…, then delete it: the next save writes it again.',
  },
  'git-cancelled': {
    title: 'The sync was cancelled',
    advice: 'What was committed or merged by then stays; sync again to go on.',
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
  'no-such-choice': {
    title: 'There is nothing like that to choose',
    advice: 'The command without an option lists what there is.',
  },
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
  const line = `${where === '' ? '' : `${where}: `}${what}. ${advice}`;
  return withoutHiddenControls(line).replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g, ' ');
}
