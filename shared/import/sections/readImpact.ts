import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { tableCells } from '#shared/import/reading/readTable.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';
import {
  isPrompt,
  type SectionPart,
  sectionParts,
  traced,
  tracedText,
} from '#shared/import/sections/sectionParts.ts';

/** `Customers: 1,310`; the name of a number is short, and its value no sentence with a colon in it. */
const NAMED = /^(\p{L}[^:：.!?]{1,50})[:：]\s+(\S[\s\S]*)$/u;
/** What stands for a value that nobody wrote. */
const MISSING = /^value missing$/i;

/** The rows of an impact table: of tables, of `Name: value` in lists, and of sentences, which get no name of their own. */
export function readImpact(
  section: DocumentSection,
  toPlain: (text: string) => string,
): ImportDraft['impact'] {
  return sectionParts(section).flatMap((part): ImportDraft['impact'] => {
    if (part.kind === 'table') return tableRows(part, toPlain);
    if (part.kind === 'heading') return [];
    const text = tracedText(part, toPlain);
    if (text.value === '' || isPrompt(text.value) || /^>/.test(text.value)) return [];
    const [, metric, value] = NAMED.exec(text.value) ?? [];
    const row =
      metric === undefined || value === undefined
        ? { metric: 'Impact', value: text.value }
        : { metric, value };
    return [{ value: row, lines: text.lines }];
  });
}

function tableRows({ lines }: SectionPart, toPlain: (text: string) => string): ImportDraft['impact'] {
  const rows = lines.filter(({ kind }) => kind === 'table-row');
  const cells = rows.map(({ raw }) => tableCells(raw).map((cell) => toPlain(cell).trim()));
  const [head = [], ...body] = cells;
  const [, only] = rows;
  // One row below its names: each column is a number.
  if (body.length === 1 && only !== undefined && !/^(?:metric|what|measure|kennzahl)$/i.test(head[0] ?? ''))
    return head.flatMap((metric, column) => {
      const value = body[0]?.[column] ?? '';
      return metric === '' || value === '' ? [] : [traced({ metric, value }, [only])];
    });
  return rows.slice(1).flatMap((line, index) => {
    const [metric = '', value = '', ...more] = body[index] ?? [];
    const source = more.filter((cell) => cell !== '').join(', ');
    if (metric === '' || value === '' || MISSING.test(value)) return [];
    return [traced({ metric, value, ...(source === '' ? {} : { source }) }, [line])];
  });
}
