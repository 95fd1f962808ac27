import { createHash } from 'node:crypto';
import type { Inspect } from '#electron/files/atomicWrite.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { appError } from '#shared/errors/appError.ts';
import type { Leak } from '#shared/errors/leak.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { privateInSheet } from '#shared/publication/replySheet/privateInSheet.ts';
import { replySheet } from '#shared/publication/replySheet/replySheet.ts';
import type { SheetForm } from '#shared/publication/replySheet/sheetForms.ts';
import { sheetHtml } from '#shared/publication/replySheet/sheetHtml.ts';
import { sheetMarkdown } from '#shared/publication/replySheet/sheetMarkdown.ts';
import { SHEET_SCRIPT } from '#shared/publication/replySheet/sheetScript.ts';
import { countedInWords } from '#shared/text/phrases.ts';

/** A sheet as a file, and the search of it before it takes its place. */
export interface SheetFile {
  readonly person: string;
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly inspect: Inspect;
}

/** A sheet for each person, in their order. Two people with alike names get files of their own. */
export function sheetFiles(
  incident: Incident,
  people: readonly string[],
  form: SheetForm,
): readonly SheetFile[] {
  const scriptHash = createHash('sha256').update(SHEET_SCRIPT).digest('base64');
  const taken = new Set<string>();
  return people.map((person) => {
    const stem = freeName(fileStem(person), taken);
    const sheet = replySheet(incident, person);
    const text =
      form === 'html'
        ? sheetHtml(sheet, { scriptHash, answersName: `answers-${stem}.md` })
        : sheetMarkdown(sheet);
    return {
      person,
      name: `questions-${stem}.${form === 'html' ? 'html' : 'md'}`,
      bytes: Buffer.from(text),
      inspect: async (read) => {
        const written = Buffer.from(await read()).toString('utf8');
        const parts = form === 'html' ? readHtml(written) : readMarkdown(written);
        return refusal(privateInSheet(incident, parts));
      },
    };
  });
}

function refusal(leaks: readonly Leak[]) {
  if (leaks.length === 0) return null;
  const reason = countedInWords(leaks.length, 'private string').toLowerCase();
  return appError('export-leaks', { reason, leaks });
}

/** Letters and digits of any script, so that the name is one in every file system. */
function fileStem(person: string): string {
  const stem = person
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return [...stem].slice(0, 60).join('') || 'person';
}

function freeName(stem: string, taken: Set<string>): string {
  let name = stem;
  for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}`;
  taken.add(name);
  return name;
}
