const DATE_LINE =
  /^(?:(?:incident |outage |start(?:ed)? |event )?(?:date|data|datum|dato|fecha|giorno|start|started|recorded|when|day|duration|period|window|timeframe|time)\b[^:]{0,20}|[\p{Script=Han}の]{0,8}(?:日時|日付|日|日期|时间|時間|期間|时段)|[\p{Script=Hangul}]{0,6}\s?(?:날짜|일시|시간|기간))\s?[:：]/iu;

/** Of when a text was written, which is often later. */
const WRITTEN =
  /^\W{0,3}(?:作成|更新|記載|報告|公開|発行|작성|수정|보고|编写|撰写|创建|发布|报告|(?:date|datum|data|fecha) (?:(?:of|du|des|del|do|der) )?(?:(?:the|l.|la) ?)?(?:report|publication|writing|creation|document|created|published|written|updated|rapport|berichts?|erstellung|informe|relat[oó]rio)|(?:created|published|written|last updated|last edited|updated|erstellt|verfasst|veröffentlicht|rédigée?|publiée?|creado|publicado|elaborado|criado|создано|опубликовано|дата (?:создания|отч[её]та|публикации))(?:\s(?:on|at|am|le|el|em|date|time))?)/iu;

/** Whether a line, in plain text, says when the text was written: `Created: 20 May 2026`. */
export function isWrittenLine(plain: string): boolean {
  return WRITTEN.test(plain) && /\d/.test(plain) && plain.length < 120;
}

/** Whether a line, in plain text, says of when the document or a part of it tells: `Date: 2026-03-10`. */
export function isDateLine(plain: string): boolean {
  return DATE_LINE.test(plain) && !WRITTEN.test(plain);
}
