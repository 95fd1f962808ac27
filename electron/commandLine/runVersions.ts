import { readFile, stat } from 'node:fs/promises';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { VersionsCommand } from '#electron/commandLine/arguments/command.ts';
import { usageError } from '#electron/commandLine/arguments/parseOptions.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { tableText } from '#electron/commandLine/plainOutput.ts';
import { runKeptVersions } from '#electron/commandLine/runKeptVersions.ts';
import { readWritableIncident, replaceWithVersions } from '#electron/files/replaceWithVersions.ts';
import { now } from '#electron/system/clock.ts';
import { listVersions, readVersion } from '#electron/versions/readVersions.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type DeskPlace, placeTitle } from '#shared/domain/incident/sections.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { differenceText } from '#shared/merge/differenceText.ts';
import { counted } from '#shared/text/phrases.ts';
import { clockTime, isoDate } from '#shared/time/formatTime.ts';
import { type BroughtBackPart, withPartOf } from '#shared/versions/partBroughtBack.ts';
import type { VersionList } from '#shared/versions/versionRows.ts';

/** The file as it is now; its incident is null where it is damaged. */
interface PresentFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly incidentId: string;
  readonly incident: Incident | null;
}

/**
 * `debrief versions`: lists what is kept of an incident, says what became of it since one of them, or puts one in its
 * place. Also for a file that is damaged, as long as it still says which incident it is. The answer is 1 where nothing
 * is kept.
 */
export async function runVersions(
  { path: file, choice, isJson }: VersionsCommand,
  { versions }: Pick<CommandContext, 'versions'>,
): Promise<Result<Answer, AppError>> {
  if (await isFolder(file)) return runKeptVersions({ folder: file, choice, isJson }, versions);
  if (isJson) return onlyOfFolder('json');
  if (choice !== null && (choice.does === 'delete' || choice.does === 'keep'))
    return onlyOfFolder(choice.does);
  const present = await presentFile(file);
  if (!present.ok) return present;
  const { incidentId } = present.value;
  if (choice === null) {
    const list = await listVersions(incidentId, versions, file);
    return list.ok ? ok(listOf(present.value, list.value)) : list;
  }
  const number = versionNumber(choice.of);
  if (!number.ok) return number;
  const chosen = await readVersion(incidentId, number.value, versions);
  if (!chosen.ok) return chosen;
  if (chosen.value === null) {
    const reason = `there is no version ${number.value} that can be read`;
    return err(appError('no-such-choice', { file, reason }));
  }
  if (choice.does === 'compare') return comparedWith(chosen.value, present.value);
  const time = now();
  const back = broughtBack(present.value, chosen.value, choice.part);
  if (!back.ok) return back;
  const restored = { ...back.value.incident, updatedAt: time };
  const written = await replaceWithVersions(file, present.value, restored, { versions, now: time });
  if (!written.ok) return written;
  const what = choice.part === null ? 'version' : `${placeTitle(choice.part)} of version`;
  const output = `${what} ${number.value} is in ${file}; as it was before, it is a version too\n`;
  const { leftOut } = back.value;
  const gone = `${counted(leftOut, 'reference leads', 'references lead')} to what is gone, and left out`;
  return ok({ output, exitCode: 0, ...(leftOut === 0 ? {} : { notices: [`${file}: ${gone}`] }) });
}

function onlyOfFolder(option: string): Result<never, AppError> {
  return usageError(`versions FILE takes no --${option}; versions DIR does`);
}

async function isFolder(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null); // Whoever reads the file says why it cannot be read.
  return info?.isDirectory() === true;
}

function versionNumber(of: string): Result<number, AppError> {
  return /^[1-9]\d{0,8}$/.test(of)
    ? ok(Number(of))
    : usageError(`a version is a number of the list; found "${of}"`);
}

function broughtBack(
  { file, incident }: PresentFile,
  version: Incident,
  part: DeskPlace | null,
): Result<BroughtBackPart, AppError> {
  if (part === null) return ok({ incident: version, leftOut: 0 });
  // A damaged file has no other parts that could stay as they are.
  return incident === null
    ? err(appError('file-invalid', { file }))
    : ok(withPartOf(incident, version, part));
}

async function presentFile(file: string): Promise<Result<PresentFile, AppError>> {
  const read = await readWritableIncident(file);
  if (read.ok) {
    const { bytes, parsed } = read.value;
    return ok({ file, bytes, incidentId: parsed.incident.id, incident: parsed.incident });
  }
  if (read.error.code === 'file-too-new' || read.error.code === 'file-not-found') return read;
  const bytes = await readFile(file).catch(() => null); // The refusal that there is already says why.
  // The id of the incident stands before those of its parts.
  const [, incidentId] = /"id"\s*:\s*"([^"\\]{1,200})"/.exec(bytes?.toString('utf8') ?? '') ?? [];
  if (bytes === null || incidentId === undefined) return read;
  return ok({ file, bytes, incidentId, incident: null });
}

function listOf(
  { file, incident }: PresentFile,
  { rows, folder, commits, uncommitted }: VersionList,
): Answer {
  const timeZone = incident?.timeZone ?? 'UTC';
  const inRepository = [
    ...(uncommitted === null ? [] : [['not committed yet', '', uncommitted]]),
    ...commits.map(({ by, at, words }) => [`${isoDate(at, timeZone)} ${clockTime(at, timeZone)}`, by, words]),
  ];
  const committed = inRepository.length === 0 ? '' : `\nIn the repository:\n${tableText(inRepository)}`;
  if (folder === null) {
    const notices = [`${file}: no earlier version is kept on this computer`];
    return { output: committed.trimStart(), exitCode: committed === '' ? 1 : 0, notices };
  }
  const cells = rows.map(({ number, keptAt, words }) => [
    number === 0 ? '-' : String(number),
    `${isoDate(keptAt, timeZone)} ${clockTime(keptAt, timeZone)}`,
    words,
  ]);
  const damaged =
    incident === null ? [`${file}: it is damaged; --restore N puts a version in its place`] : [];
  return {
    output: `${tableText(cells)}${committed}`,
    exitCode: 0,
    notices: [...damaged, `times in ${timeZone}; the versions lie in ${folder}`],
  };
}

function comparedWith(chosen: Incident, { file, incident }: PresentFile): Result<Answer, AppError> {
  if (incident === null) return err(appError('file-invalid', { file }));
  const output = differenceText(chosen, incident);
  return ok(
    output === ''
      ? { output, exitCode: 0, notices: [`${file}: nothing changed since`] }
      : { output, exitCode: 0 },
  );
}
