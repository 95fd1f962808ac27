import type { Answer } from '#electron/commandLine/answer.ts';
import type { VersionsChoice } from '#electron/commandLine/arguments/command.ts';
import { usageError } from '#electron/commandLine/arguments/parseOptions.ts';
import { jsonText, tableText } from '#electron/commandLine/plainOutput.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { bringBackKept } from '#electron/versions/bringBackKept.ts';
import { keptOfAll } from '#electron/versions/keptOfAll.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { counted } from '#shared/text/phrases.ts';
import { sizeWords } from '#shared/text/sizeWords.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { broughtBackWords } from '#shared/versions/broughtBack.ts';
import {
  damagedWords,
  type IncidentWithoutFile,
  type KeptOfAll,
  traceWords,
  unseenWords,
} from '#shared/versions/withoutFile.ts';

/** What is asked of the incidents whose file is neither in the folder nor where it was. */
interface KeptChoice {
  readonly folder: string;
  readonly isJson: boolean;
  readonly choice: VersionsChoice | null;
}

/**
 * `debrief versions DIR`: lists the incidents of which versions are kept and whose file was not found, brings one back, or has what
 * is kept of one deleted. The answer is 1 where every file was found.
 */
export async function runKeptVersions(
  { folder, isJson, choice }: KeptChoice,
  versions: KeptVersions,
): Promise<Result<Answer, AppError>> {
  const kept = await keptOfAll(versions, { library: folder, recent: [] });
  if (!kept.ok) return kept;
  if (choice === null) return ok(isJson ? asJson(kept.value) : asText(kept.value));
  const chosen = kept.value.withoutFile.find(({ key }) => key === choice.of);
  if (chosen === undefined) {
    const reason = `no incident of the list has the id "${choice.of}"`;
    return err(appError('no-such-choice', { file: folder, reason }));
  }
  const { key } = chosen;
  switch (choice.does) {
    case 'compare':
      return usageError('versions DIR takes no --diff; versions FILE does');
    case 'restore': {
      if (choice.part !== null) return usageError('--part needs versions FILE');
      const brought = await bringBackKept(key, versions, { library: folder, recent: [] });
      return brought.ok ? done(`${nameOf(chosen)}: ${broughtBackWords(brought.value)}`) : brought;
    }
    case 'delete': {
      const aside = await versions.setAside(key);
      const until = `until then debrief versions ${folder} --keep ${key} keeps it`;
      return aside.ok
        ? done(`what is kept of ${nameOf(chosen)} goes when Debrief starts next; ${until}`)
        : aside;
    }
    case 'keep': {
      const back = await versions.takeBack(key);
      if (!back.ok) return back;
      if (back.value > 0) return done(`what is kept of ${nameOf(chosen)} stays`);
      const reason = `the versions of ${nameOf(chosen)} were deleted for good meanwhile: nothing came back`;
      return err(appError('no-such-choice', { file: folder, reason }));
    }
    default:
      return assertNever(choice, 'choice among kept versions');
  }
}

function done(line: string): Result<Answer, AppError> {
  return ok({ output: `${line}\n`, exitCode: 0 });
}

/** The keys and their meaning stay; new ones may come. */
function asJson(kept: KeptOfAll): Answer {
  return { output: jsonText(kept), exitCode: kept.withoutFile.length === 0 ? 1 : 0 };
}

function asText({ folder, incidents, versions, bytes, damaged, withoutFile, unseen }: KeptOfAll): Answer {
  const all = `${counted(versions, 'version')} of ${counted(incidents, 'incident')} take ${sizeWords(bytes)} in ${folder}`;
  const cells = withoutFile.map((incident) => [
    incident.key,
    `last kept ${isoDate(incident.keptAt, incident.timeZone)}`,
    sizeWords(incident.bytes),
    nameOf(incident),
    [
      ...(incident.isSetAside ? ['deleted: goes when Debrief starts next'] : []),
      ...(incident.isSetAside && incident.trace.kind !== 'back' ? [] : [traceWords(incident.trace)]),
    ].join('; '),
  ]);
  const none = withoutFile.length === 0 && incidents > 0 ? ['the file of each of them was found'] : [];
  return {
    output: tableText(cells),
    exitCode: withoutFile.length === 0 ? 1 : 0,
    notices: [all, ...none, ...[damagedWords({ damaged }) ?? []].flat(), ...unseenWords(unseen)],
  };
}

function nameOf({ title, isReadable }: IncidentWithoutFile): string {
  if (!isReadable) return '(all its versions are damaged)';
  return title === '' ? 'Untitled incident' : `“${title}”`;
}
