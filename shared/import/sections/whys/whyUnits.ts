import { tableCells } from '#shared/import/reading/readTable.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { ANSWER_COLUMN, QUESTION_COLUMN, readWhyLine } from '#shared/import/sections/whys/whyWords.ts';

/** What stands together in a section of whys: a heading, an item, a paragraph, a row of a table. */
export interface WhyUnit {
  readonly kind: 'heading' | 'item' | 'text';
  /** Plain text in one line. */
  readonly text: string;
  /** What a row of a table says besides. */
  readonly note: string;
  readonly indent: number;
  /** Something else stands between it and the one before, such as code. */
  readonly isApart: boolean;
  readonly lines: readonly ScannedLine[];
}

interface OpenUnit extends WhyUnit {
  text: string;
  readonly lines: ScannedLine[];
}

/** The units of the lines below a heading, in their order. A line that asks begins one wherever it stands. */
export function whyUnits(
  body: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly WhyUnit[] {
  const units: OpenUnit[] = [];
  let isAfterGap = true;
  let isApart = false;
  for (const [index, line] of body.entries()) {
    if (line.kind === 'table-row') {
      const row = tableUnit(body, index, toPlain);
      if (row !== null) units.push({ ...row, isApart });
      isApart = row === null;
      isAfterGap = true;
    } else if (
      line.kind === 'heading' ||
      line.kind === 'item' ||
      line.kind === 'text' ||
      line.kind === 'quote'
    ) {
      const text = toPlain(line.content.replace(/^>\s?/, '')).trim();
      const open = units.at(-1);
      const goesOn = line.kind === 'text' && !isAfterGap && open !== undefined && open.kind !== 'heading';
      if (goesOn && isContinued(open.text, text)) {
        open.text = `${open.text} ${text}`;
        open.lines.push(line);
      } else {
        const kind = line.kind === 'heading' || line.kind === 'item' ? line.kind : 'text';
        units.push({ kind, text, note: '', indent: line.indent, isApart, lines: [line] });
      }
      isApart = false;
      isAfterGap = false;
    } else {
      isAfterGap = true;
      if (line.kind === 'fence') isApart = true;
    }
  }
  return units.flatMap(questionsApart);
}

/** A paragraph that asks and answers again and again, `Why? Because of it. Why that? Because …`, as one unit each. */
function questionsApart(unit: WhyUnit): readonly WhyUnit[] {
  if (unit.kind === 'heading' || !isChain(unit.text)) return [unit];
  const apart: OpenUnit[] = [];
  for (const text of unit.text.split(NEXT_SENTENCE)) {
    const above = apart.at(-1);
    if (above !== undefined && readWhyLine(text, false).kind !== 'question') above.text += ` ${text}`;
    else apart.push({ ...unit, text, lines: [...unit.lines], isApart: unit.isApart && above === undefined });
  }
  return apart;
}

const NEXT_SENTENCE = /(?<=\p{Ll}[.!?]["”’)]?)\s+(?=[¿\p{Lu}])/u;

/** Whether it begins with a question that asks why, and another follows its answer. */
function isChain(text: string): boolean {
  const sentences = text.split(NEXT_SENTENCE);
  const asks = (words: string) => {
    const line = readWhyLine(words, false);
    return line.kind === 'question' && line.isWhy;
  };
  return asks(sentences[0] ?? '') && sentences.filter(asks).length > 1;
}

/** Neither ends a question above, nor asks the next or answers the one above. */
function isContinued(above: string, text: string): boolean {
  const line = readWhyLine(text, true);
  if (/[?？]$/.test(above) || isOnlyNumber(above)) return false;
  if (line.kind === 'words') return !line.isSaid && !isAsked(above);
  return line.kind === 'question' && !line.isWhy;
}

/** `Why 2` alone: what stands below answers it. */
function isOnlyNumber(text: string): boolean {
  const line = readWhyLine(text, true);
  return line.kind === 'question' && line.number !== null && line.question === '' && line.answer === '';
}

/** Whether a line asks why, without an answer; behind it, only words with a question mark go on. */
function isAsked(text: string): boolean {
  const line = readWhyLine(text, true);
  return line.kind === 'question' && line.isWhy && line.number === null && line.answer === '';
}

/** A row as a question with its answer; null for the head, and for a table of something else. */
function tableUnit(
  body: readonly ScannedLine[],
  index: number,
  toPlain: (text: string) => string,
): OpenUnit | null {
  const line = body[index];
  const ruleAt = body.findLastIndex(({ kind }, at) => at < index && kind === 'table-rule');
  const headLine = body[ruleAt - 1];
  if (line === undefined || headLine === undefined || body[index + 1]?.kind === 'table-rule') return null;
  const cellsOf = ({ raw }: ScannedLine) => tableCells(raw).map((cell) => toPlain(cell).trim());
  const [head, cells] = [cellsOf(headLine), cellsOf(line)];
  const answerAt = head.findLastIndex((name) => ANSWER_COLUMN.test(name));
  const askedAt = head.findIndex((name, at) => at !== answerAt && QUESTION_COLUMN.test(name));
  if (askedAt === -1 && answerAt === -1) return null;
  // With one column of words, they are asked and answered in it.
  const question = askedAt === -1 ? '' : (cells[askedAt] ?? '');
  const answer = answerAt === -1 ? '' : (cells[answerAt] ?? '');
  const asked =
    question === '' || answer === '' || /[?？:：]$/.test(question) ? question : asQuestion(question);
  const more = cells.flatMap((cell, at) =>
    at === askedAt || at === answerAt || cell === '' || /^#?\d{1,2}\.?$/.test(cell)
      ? []
      : [`${head[at]}: ${cell}`],
  );
  const text = [asked, answer].filter((part) => part !== '').join(' ');
  return { kind: 'item', text, note: more.join('; '), indent: 0, isApart: false, lines: [line] };
}

/** `Why 1` stays a number of a why; words without a question mark get one, so that they are told from their answer. */
function asQuestion(words: string): string {
  return /\d\s*$/.test(words) || words.length < 8 ? `${words}:` : `${words}?`;
}
