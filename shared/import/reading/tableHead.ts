const WHEN = /^(?:date|time|timestamp|when|date and time|date\/time|utc|time \([a-z+0-9: ]{1,12}\))$/i;
const WHAT =
  /^(?:date|time|timestamp|when|zone|time ?zone|event|events|description|what|what happened|who|actor|person|role|action|details?|notes?|message|summary|source|link)$/i;

/** Whether a line is the head of columns that are set off by bars or tabs: `Time | Event`. */
export function isTableHead(text: string): boolean {
  const cells = text.split(/[|\t]/).map((cell) => cell.trim());
  const isWhen = (cell: string) => WHEN.test(cell);
  return cells.length > 1 && cells.some(isWhen) && cells.every((cell) => isWhen(cell) || WHAT.test(cell));
}
