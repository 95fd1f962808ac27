const DATE_LINE =
  /^(?:(?:incident |outage |start(?:ed)? |event )?(?:date|data|datum|dato|fecha|giorno|start|started|recorded|when|day|duration|period|window|timeframe|time)\b[^:]{0,20}|[\p{Script=Han}の]{0,8}(?:日時|日付|日|日期|时间|時間|期間|时段)|[\p{Script=Hangul}]{0,6}\s?(?:날짜|일시|시간|기간))\s?[:：]/iu;

/** Whether a line, in plain text, says of when the document or a part of it tells: `Date: 2026-03-10`. */
export function isDateLine(plain: string): boolean {
  return DATE_LINE.test(plain);
}
