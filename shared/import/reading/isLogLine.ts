const LEVEL =
  /^(?:[\w.-]{0,40}(?:\[[\w.-]{1,40}\])?:?\s{0,3})?[[<(]?(?:INFO|WARN|WARNING|ERROR|ERR|DEBUG|TRACE|FATAL|CRITICAL|NOTICE|SEVERE)[\]>)]?(?=[\s:|]|$)/;
const PAIRS = /^(?:\S{1,40}\s)?(?:level|lvl|severity|msg|time|ts)=/;
const JSON_OBJECT = /^\{\s?"/;

/** Whether what follows a time was written by a program: a level, `level=warn`, a JSON object. */
export function isLogLine(textAfterTime: string): boolean {
  const start = textAfterTime.slice(0, 160);
  return LEVEL.test(start) || PAIRS.test(start) || JSON_OBJECT.test(start);
}
