/** How the numbers of a column are written. */
interface NumberMarks {
  /** The number as programs write it. */
  readonly plain: (digits: string) => string;
  /** How a cell was read that could be another number, as a sentence; empty: none could. */
  readonly readAs: string;
}

type Mark = ',' | '.';

/** What a mark stands for in a column; unsure: the column does not say. */
interface MarkUse {
  readonly is: 'decimal' | 'thousands';
  readonly isSure: boolean;
}

/**
 * Tells from all numbers of a column what their commas and points are. Null where both are decimal marks, so that it is
 * no column of numbers. `separator`: what stands between the cells of the table.
 */
export function numberMarks(numbers: readonly string[], separator: string): NumberMarks | null {
  const cells = numbers.map(bare);
  const [comma, point] = [markUse(cells, ',', separator), markUse(cells, '.', separator)];
  if (comma?.is === 'decimal' && point?.is === 'decimal') {
    if (comma.isSure && point.isSure) return null;
  }
  const isComma = comma?.is === 'decimal' && !(point?.is === 'decimal' && point.isSure);
  const isPoint = point?.is === 'decimal' && !isComma;
  const plain = (digits: string) => plainNumber(bare(digits), isComma ? ',' : isPoint ? '.' : null);
  const unsure = comma?.isSure === false ? ',' : point?.isSure === false ? '.' : null;
  const shown = unsure === null ? undefined : cells.find((cell) => cell.includes(unsure));
  if (unsure === null || shown === undefined) return { plain, readAs: '' };
  const read = plain(shown);
  const others = [plainNumber(shown, unsure), plainNumber(shown, null)];
  const other = others.find((one) => one !== read) ?? '';
  return { plain, readAs: `“${shown}” is read as ${read}, not as ${other}.` };
}

function bare(digits: string): string {
  return digits.replace(/[\u00a0\u202f' ]/g, '');
}

function plainNumber(digits: string, decimal: Mark | null): string {
  const other = decimal === ',' ? '.' : ',';
  return decimal === null ? digits.replace(/[.,]/g, '') : digits.replaceAll(other, '').replace(decimal, '.');
}

const GROUPED = {
  ',': /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
  '.': /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
} as const;

/**
 * Thousands are divided into three digits each, beside whole numbers that are too small to be divided. Null: the mark does
 * not occur.
 */
function markUse(cells: readonly string[], mark: Mark, separator: string): MarkUse | null {
  const other = mark === ',' ? '.' : ',';
  const marked = cells.filter((cell) => cell.includes(mark));
  if (marked.length === 0) return null;
  if (!marked.every((cell) => GROUPED[mark].test(cell))) return { is: 'decimal', isSure: true };
  const isDivided = marked.some((cell) => cell.includes(other) || cell.split(mark).length > 2);
  const hasOtherDecimal = cells.some((cell) => cell.includes(other) && !GROUPED[other].test(cell));
  if (isDivided || hasOtherDecimal) return { is: 'thousands', isSure: true };
  const whole = cells.filter((cell) => /^\d+$/.test(cell)).map(Number);
  if (whole.some((value) => value >= 1000)) return { is: 'decimal', isSure: false };
  if (whole.some((value) => value >= 100)) return { is: 'thousands', isSure: true };
  // A table that is separated by commas was hardly written where points divide thousands, nor one with semicolons the other way.
  const isUnlikely =
    mark === '.' ? separator === ',' || whole.length === 0 : separator === ';' && whole.length === 0;
  return { is: isUnlikely ? 'decimal' : 'thousands', isSure: false };
}
