import type { CheckCommand } from '#electron/commandLine/command.ts';
import { jsonText, tableText } from '#electron/commandLine/plainOutput.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { languageTermsBeside } from '#electron/files/languageFile.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ParsedIncident } from '#shared/format/parseIncidentFile.ts';
import { hintFinding } from '#shared/language/hintFinding.ts';
import { incidentHints } from '#shared/language/incidentHints.ts';
import { ok, type Result } from '#shared/result.ts';
import { completenessFindings } from '#shared/rules/completeness.ts';
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
  const hints = incidentHints(parsed.incident, { terms: terms.value, dismissed: [] });
  const findings = [...completenessFindings(parsed.incident), ...hints.map(hintFinding)];
  const text = command.isJson ? asJson(command.file, parsed, findings) : asText(parsed, findings);
  return ok({ text, isComplete: findings.every(({ severity }) => severity === 'note') });
}

function asJson(file: string, { incident, repairs }: ParsedIncident, findings: readonly Finding[]): string {
  const { id, title } = incident;
  return jsonText({ file, id, title, findings, repairs });
}

function asText({ repairs }: ParsedIncident, findings: readonly Finding[]): string {
  const rows = [
    ...repairs.map(({ place, message }) => ['note', 'file', `${place}: ${message}`, 'repaired']),
    ...findings.map(({ severity, section, message, rule }) => [severity, section, message, rule]),
  ];
  return rows.length === 0 ? 'Nothing is missing.\n' : tableText(rows);
}
