/** What a document is, as titles say it, in front of or without what it is about. */
export const KIND_OF_DOCUMENT =
  /^(?:(?:blameless|public|internal|major|critical|incident|outage|security|service|customer|post|production) ?-?)*(?:post ?-?mortem|post ?-?incident|incident|rca|root cause analysis|after ?-?action|retrospective|retro|learning review|outage report)(?: ?-?(?:review|report|analysis|template|document|summary|write ?-?up|retro|retrospective|post ?-?mortem))*$|^(?:vorfallsbericht|störungsbericht|(?:rapport|compte[- ]rendu) d ?.?incident|(?:análisis|analisis|analyse) (?:de )?post ?-?mortem|informe (?:de incidente|post ?-?mortem)|relatório (?:de incidente|post ?-?mortem)|rapporto (?:di |sull ?.?)?incidente|incidentrapport|incidentverslag|h(?:æ|e)ndelsesrapport|raport z incydentu|zpráva o incidentu|постмортем|отч[её]т об инциденте|звіт про інцидент|障害報告書?|インシデント(?:レポート|報告書?)|ポストモーテム|장애 ?(?:보고서|회고)|포스트모템|故障(?:报告|复盘)|事故(?:报告|复盘)|复盘报告)$/iu;

/** `INC-12`: behind what a document is, its number says no more. */
const NUMBERED = /\s*[:：#-]?\s*(?:no\.?|nr\.?|number)?\s*#?(?:[A-Z]{2,8}-)?\d{1,6}$/i;

/** Whether a title says only what a document is, perhaps with its number. */
export function isKindOfDocument(title: string): boolean {
  return KIND_OF_DOCUMENT.test(title.replace(NUMBERED, ''));
}

/** `: `, ` – ` and the like between what a document is and what it is about. */
const SET_OFF = /\s*[:：]\s*|\s+[-–—|]\s+/;

/**
 * The title of a document as an incident is called: `Postmortem: Search was stale` , `[RCA] Search was stale` and
 * `Incident INC-12 – Search was stale` are about `Search was stale`.
 */
export function incidentTitle(title: string): string {
  const [bracketed = '', kind = ''] = /^\[([^[\]]{2,40})\]\s*[:–—-]?\s*(?=\S)/.exec(title) ?? [];
  if (bracketed !== '' && isKindOfDocument(kind)) return incidentTitle(title.slice(bracketed.length));
  const mark = SET_OFF.exec(title);
  if (mark === null || !isKindOfDocument(title.slice(0, mark.index).trim())) return title;
  const rest = title.slice(mark.index + mark[0].length).trim();
  return rest === '' ? title : incidentTitle(rest);
}
