import type { CheckCommand } from '#electron/commandLine/arguments/command.ts';
import { jsonText, tableText } from '#electron/commandLine/plainOutput.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { languageTermsBeside } from '#electron/files/languageFile.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { writtenSpot } from '#shared/domain/incident/deskSpot.ts';
import type { DismissedFinding, Finding } from '#shared/domain/incident/finding.ts';
import { type Incident, SCHEMA_VERSION } from '#shared/domain/incident/incident.ts';
import { type Audience, PUBLIC_TEXTS } from '#shared/domain/incident/publication.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ParsedIncident } from '#shared/format/parseIncidentFile.ts';
import { hintFinding } from '#shared/language/hintFinding.ts';
import { incidentHints } from '#shared/language/incidentHints.ts';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';
import { isWritten } from '#shared/publication/publicVersion/writtenParts.ts';
import { blockingFindings, readiness } from '#shared/readiness/readiness.ts';
import { WEAK_REMEDIES } from '#shared/readiness/remedyFindings.ts';
import { counted } from '#shared/text/phrases.ts';

/** What a check found: its text, and whether anything is missing. Notes alone do not count. */
export interface Checked {
  readonly text: string;
  readonly isComplete: boolean;
}

/** `debrief check`: what readiness and the language hints find. */
export async function runCheck(command: CheckCommand): Promise<Result<Checked, AppError>> {
  const read = await readIncidentFile(command.file);
  if (!read.ok) return read;
  const { parsed } = read.value;
  const terms = await languageTermsBeside(command.file);
  if (!terms.ok) return terms;
  const { audiences } = command;
  const answers = audiences.map((audience) => ({ audience, ...readiness(parsed.incident, audience) }));
  const hints = hintFindings(parsed.incident, terms.value);
  const findings = answers.flatMap(({ audience, open }) => {
    const all = audience === 'internal' ? [...open, ...hints] : open;
    return all.map((finding) => ({ ...finding, audience }));
  });
  const dismissed = answers.flatMap(({ audience, dismissed: settled }) =>
    settled.map(({ finding, dismissal: { reason, at } }) => ({
      ...finding,
      audience,
      dismissed: { reason, at },
    })),
  );
  const report = { file: command.file, audiences, parsed, findings, dismissed };
  return ok({
    text: command.isJson ? asJson(report) : asText(report),
    isComplete: findings.every(({ severity }) => severity === 'note'),
  });
}

/** Weak remedies are among the findings of readiness already. */
function hintFindings(incident: Incident, terms: LanguageTerms): readonly Finding[] {
  const hints = incidentHints(incident, { terms, dismissed: [] });
  return hints.filter(({ rule }) => !WEAK_REMEDIES.has(rule)).map(hintFinding);
}

interface Report {
  readonly file: string;
  readonly parsed: ParsedIncident;
  readonly audiences: readonly Audience[];
  readonly findings: readonly CheckedFinding[];
  readonly dismissed: readonly (CheckedFinding & {
    readonly dismissed: Pick<DismissedFinding, 'reason' | 'at'>;
  })[];
}

/** A finding with whose version of the document it is about; one about both versions stands once for each. */
type CheckedFinding = Finding & { readonly audience: Audience };

/** The keys and their meaning stay; new ones may come. Dismissed findings stand apart, with the author's reason. */
function asJson({ file, parsed, findings, dismissed }: Report): string {
  const { incident, repairs, isReadOnly } = parsed;
  const { id, title, schemaVersion } = incident;
  const format = { version: schemaVersion, isNewer: isReadOnly };
  return jsonText({
    file,
    id,
    title,
    format,
    findings: findings.map(findingAsJson),
    dismissed: dismissed.map(findingAsJson),
    repairs,
    undecided: incident.conflicts?.length ?? 0,
  });
}

/** The JSON names the place of a finding twice, and leaves out an id or a field that there is not. */
function findingAsJson<Found extends Finding>({ spot, ...found }: Found) {
  const section = spot.place;
  return { section, place: { section, ...writtenSpot(spot) }, ...found };
}

/** A newer Debrief may ask for more than this one knows of, and this one cannot edit the file. */
function newerFormat({ incident: { schemaVersion }, isReadOnly }: ParsedIncident): readonly string[][] {
  if (!isReadOnly) return [];
  const words = `written by a newer Debrief (format ${schemaVersion}; this one reads ${SCHEMA_VERSION})`;
  return [['note', 'file', words, 'newer-format']];
}

function repairRow({ place, message }: ParsedIncident['repairs'][number]): readonly string[] {
  return ['note', 'file', `${place}: ${message}`, 'repaired'];
}

function asText({ parsed, audiences, findings, dismissed }: Report): string {
  // Where both versions are looked at, each line begins with whose it is.
  const whose = (audience: string) => (audiences.length > 1 ? [audience] : []);
  const rows = [
    ...[...newerFormat(parsed), ...parsed.repairs.map(repairRow)].map((row) => [...whose('file'), ...row]),
    ...findings.map(({ audience, severity, spot, message, rule }) => [
      ...whose(audience),
      severity,
      spot.place,
      message,
      rule,
    ]),
  ];
  const found = rows.length === 0 ? 'Nothing is missing.\n' : tableText(rows);
  const words = counted(dismissed.length, 'finding was', 'findings were');
  const settled = dismissed.length === 0 ? '' : `${words} dismissed with a reason; --json lists them.\n`;
  return `${found}${settled}${audiences.includes('public') ? '' : publicWords(parsed.incident)}`;
}

/** Once something is written for the public, what it lacks is not left unsaid where nobody asked for it. */
function publicWords(incident: Incident): string {
  const isBegun = PUBLIC_TEXTS.some((part) => isWritten(incident.publication[part]));
  const missing = isBegun ? blockingFindings(incident, 'public').length : 0;
  if (missing === 0) return '';
  return `The public version lacks ${counted(missing, 'thing')}; --audience public lists them.\n`;
}
