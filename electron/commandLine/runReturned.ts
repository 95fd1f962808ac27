import { basename } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import { type ImportCommand, STANDARD_INPUT } from '#electron/commandLine/arguments/command.ts';
import { usageError } from '#electron/commandLine/arguments/parseOptions.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { jsonText } from '#electron/commandLine/plainOutput.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { readInput } from '#electron/files/readInput.ts';
import { readWritableIncident, replaceWithVersions } from '#electron/files/replaceWithVersions.ts';
import { newId, now } from '#electron/system/clock.ts';
import { exportedVersionOf } from '#electron/versions/exportedVersions.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { terminalLine } from '#shared/merge/differenceText.ts';
import { sheetAnswers, sheetHeadOf } from '#shared/publication/replySheet/sheetAnswers.ts';
import type { ReturnedDocument } from '#shared/publication/returned/changes/returnedChange.ts';
import { type BroughtText, isReturned, readText } from '#shared/publication/returned/document/broughtText.ts';
import {
  type OfferedChange,
  offeredChanges,
  withChosen,
} from '#shared/publication/returned/offeredChanges.ts';
import { returnedDocument } from '#shared/publication/returned/returnedDocument.ts';
import { returnedReview } from '#shared/publication/returned/returnedReview.ts';
import { counted } from '#shared/text/phrases.ts';

/**
 * `debrief import DOCUMENT --into FILE` where the document is an export of the file's incident that somebody edited: takes
 * what changed in it, but for what was changed in the incident as well and what the document only lacks; both are said
 * and stay. Answers to a sheet of questions and comments of a review become notes. Null where it is another document,
 * which adds to the incident.
 */
export async function runReturned(
  { inputs, into, isJson }: Pick<ImportCommand, 'inputs' | 'into' | 'isJson'>,
  { versions }: Pick<CommandContext, 'versions'>,
): Promise<Result<Answer | null, AppError>> {
  const [input = STANDARD_INPUT, ...others] = inputs;
  if (into === null || input === STANDARD_INPUT || others.length > 0) return ok(null);
  const source = await readInput(input);
  // What cannot be read is said by the import itself.
  if (!source.ok || source.value.text === null) return ok(null);
  const read = await readWritableIncident(into);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const document = { name: basename(input), text: source.value.text };
  const home = await cameHome(incident, document, versions);
  if (!home.ok || home.value === null) return home.ok ? ok(null) : home;
  const { returned, what } = home.value;
  const offered = offeredChanges(incident, returned);
  const proposedChanges = offered.filter(({ isProposed }) => isProposed);
  if (proposedChanges.length > 0) {
    const time = now();
    const taken = { ...withChosen(incident, returned, proposedChanges, { newId, now }), updatedAt: time };
    const written = await replaceWithVersions(into, read.value, taken, { versions, now: time });
    if (!written.ok) return written;
  }
  const output = isJson ? jsonText(offered.map(asRecord)) : textOf(offered);
  return ok({ output, exitCode: 0, notices: [`${input}: ${outcomeWords(what, offered)}`] });
}

function asRecord({ heading, line, isProposed, remark }: OfferedChange) {
  return {
    part: heading,
    change: terminalLine(line),
    isTaken: isProposed,
    ...(remark === '' ? {} : { remark }),
  };
}

function textOf(offered: readonly OfferedChange[]): string {
  const lines = offered.map(({ heading, line, isProposed, remark }) => {
    const why = remark === '' ? '' : ` (${remark})`;
    return `${isProposed ? 'taken' : 'left '}  ${heading}: ${terminalLine(line)}${why}\n`;
  });
  return lines.join('');
}

function outcomeWords(what: string, offered: readonly OfferedChange[]): string {
  if (offered.length === 0) return 'it says nothing that the incident does not have';
  const left = offered.filter(({ isProposed }) => !isProposed).length;
  const leftWords = left === 0 ? '' : `, ${counted(left, 'change')} left for you to decide in the window`;
  return `${what}. ${counted(offered.length - left, 'change')} taken${leftWords}`;
}

/** What a document says of an incident, and what it is, in words. */
interface CameHome {
  readonly returned: ReturnedDocument;
  readonly what: string;
}

/** Null where it is no export of the incident, no review of it, and no sheet with answers about it. */
async function cameHome(
  incident: Incident,
  document: BroughtText,
  versions: KeptVersions,
): Promise<Result<CameHome | null, AppError>> {
  const answers = sheetAnswers(incident, document);
  if (answers !== null) return ok({ returned: answers, what: 'answers to a sheet of this incident' });
  if (sheetHeadOf(document.text) !== null)
    return usageError(`${document.name} has answers about another incident`);
  const review = returnedReview(incident, document);
  if (review !== null) {
    const besides = (review.besides ?? '').replace(/\.$/, '');
    return ok({
      returned: review,
      what: `comments of a review of this incident${besides === '' ? '' : `; ${besides}`}`,
    });
  }
  if (!isReturned(incident, readText(document))) return ok(null);
  const base = await exportedVersionOf(incident, document, versions);
  if (!base.ok) return base;
  const returned = returnedDocument(base.value?.incident ?? incident, document);
  const since =
    base.value === null
      ? 'the version that it was made of is not kept here, so it was compared with the incident as it is now'
      : 'it was compared with the version that was exported';
  return ok(
    returned === null ? null : { returned, what: `an export of this incident that came home; ${since}` },
  );
}
