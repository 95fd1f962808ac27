import type { CheckCommand } from '#electron/commandLine/command.ts';
import { jsonText, tableText } from '#electron/commandLine/plainOutput.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { languageTermsBeside } from '#electron/files/languageFile.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { SCHEMA_VERSION } from '#shared/domain/schemaVersion.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ParsedIncident } from '#shared/format/parseIncidentFile.ts';
import { hintFinding } from '#shared/language/hintFinding.ts';
import { incidentHints } from '#shared/language/incidentHints.ts';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';
import { readiness, type SettledFinding } from '#shared/readiness/readiness.ts';
import { WEAK_REMEDIES } from '#shared/readiness/remedyFindings.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Finding } from '#shared/rules/finding.ts';

/** What `debrief check` found: its text, and whether anything is missing. Notes alone do not count. */
export interface Checked {
  readonly text: string;
  readonly isComplete: boolean;
}

export async function runCheck(command: CheckCommand): Promise<Result<Checked, AppError>> {
  const read = await readIncidentFile(command.file);
  if (!read.ok) return read;
  const { parsed } = read.value;
  const terms = await languageTermsBeside(command.file);
  if (!terms.ok) return terms;
  const { open, dismissed } = readiness(parsed.incident);
  const findings = [...open, ...hintFindings(parsed.incident, terms.value)];
  const report = { file: command.file, parsed, findings, dismissed };
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
  readonly findings: readonly Finding[];
  readonly dismissed: readonly SettledFinding[];
}

/** The keys and their meaning stay; new ones may come. What was dismissed stands apart, with the author's reason. */
function asJson({ file, parsed, findings, dismissed }: Report): string {
  const { incident, repairs, isReadOnly } = parsed;
  const { id, title, schemaVersion } = incident;
  const settled = dismissed.map(({ finding, dismissal: { reason, at } }) => ({
    ...finding,
    dismissed: { reason, at },
  }));
  const format = { version: schemaVersion, isNewer: isReadOnly };
  return jsonText({ file, id, title, format, findings, dismissed: settled, repairs });
}

/** A newer Debrief may ask for more than this one knows of, and this one cannot edit the file. */
function newerFormat({ incident: { schemaVersion }, isReadOnly }: ParsedIncident): readonly string[][] {
  if (!isReadOnly) return [];
  const words = `written by a newer Debrief (format ${schemaVersion}; this one reads ${SCHEMA_VERSION})`;
  return [['note', 'file', words, 'newer-format']];
}

function asText({ parsed, findings, dismissed }: Report): string {
  const rows = [
    ...newerFormat(parsed),
    ...parsed.repairs.map(({ place, message }) => ['note', 'file', `${place}: ${message}`, 'repaired']),
    ...findings.map(({ severity, section, message, rule }) => [severity, section, message, rule]),
  ];
  const found = rows.length === 0 ? 'Nothing is missing.\n' : tableText(rows);
  if (dismissed.length === 0) return found;
  const words = dismissed.length === 1 ? '1 finding was' : `${dismissed.length} findings were`;
  return `${found}${words} dismissed with a reason; --json lists them.\n`;
}
