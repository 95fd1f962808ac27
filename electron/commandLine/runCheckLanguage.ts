import { type CheckLanguageCommand, STANDARD_INPUT } from '#electron/commandLine/arguments/command.ts';
import { usageError } from '#electron/commandLine/arguments/parseOptions.ts';
import { jsonText, tableText } from '#electron/commandLine/plainOutput.ts';
import type { Checked } from '#electron/commandLine/runCheck.ts';
import { standardInput } from '#electron/commandLine/standardInput.ts';
import { languageTermsBeside } from '#electron/files/languageFile.ts';
import { readTextFile, readTextStream } from '#electron/files/readTextFile.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';

/** `debrief check --language`: the hints of a text as `[{line, rule, excerpt, question}]`, or as a table. */
export async function runCheckLanguage({
  input,
  people,
  field,
  isJson,
}: CheckLanguageCommand): Promise<Result<Checked, AppError>> {
  if (input.toLowerCase().endsWith(INCIDENT_EXTENSION)) {
    return usageError(`--language reads texts; "check ${input}" lists the hints of an incident`);
  }
  const isPiped = input === STANDARD_INPUT;
  const text = isPiped ? await readTextStream(standardInput(), 'standard input') : await readTextFile(input);
  if (!text.ok) return text;
  const terms = isPiped ? ok(NO_TERMS) : await languageTermsBeside(input);
  if (!terms.ok) return terms;
  const named = people.map((name) => ({ name, role: '' }));
  const hints = hintsIn(text.value, { field, people: named, terms: terms.value });
  const rows = hints.map(({ line, rule, excerpt, question }) => ({ line, rule, excerpt, question }));
  const table = () => (rows.length === 0 ? 'No hints.\n' : tableText(rows.map(cells)));
  return ok({ text: isJson ? jsonText(rows) : table(), isComplete: rows.length === 0 });
}

function cells({
  line,
  rule,
  excerpt,
  question,
}: Record<'rule' | 'excerpt' | 'question', string> & { line: number }) {
  return [`${line}`, rule, `“${excerpt}”`, question];
}
