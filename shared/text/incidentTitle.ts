/** What a document is, as titles say it, in front of or without what it is about. */
export const KIND_OF_DOCUMENT =
  /^(?:(?:blameless|public|internal|incident|outage|security|service|customer|post|production) ?-?)*(?:post ?-?mortem|post ?-?incident|incident|rca|root cause analysis|after ?-?action|retrospective)(?: ?-?(?:review|report|analysis|template|document|summary|write ?-?up|post ?-?mortem))*$|^(?:vorfallsbericht|störungsbericht|rapport d ?.?incident|informe de incidente|relatório de incidente|障害報告書?|インシデント(?:レポート|報告書?)|장애 ?보고서|故障报告|事故报告)$/iu;

/** `: `, ` – ` and the like between what a document is and what it is about. */
const SET_OFF = /\s*[:：]\s*|\s+[-–—|]\s+/;

/** The title of a document as an incident is called: `Postmortem: Search was stale` is about `Search was stale`. */
export function incidentTitle(title: string): string {
  const mark = SET_OFF.exec(title);
  if (mark === null || !KIND_OF_DOCUMENT.test(title.slice(0, mark.index).trim())) return title;
  return title.slice(mark.index + mark[0].length).trim() || title;
}
