/** One of the four things that a summary tells, with how a text that tells it can be known. */
export interface SummaryQuestion {
  /** Stable, as in the command line's JSON. */
  readonly rule: string;
  /** Reads a summary that tells it; wide, because a question must not be asked of a text that answers it. */
  readonly told: RegExp;
  /** What to ask of one that does not. */
  readonly question: string;
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A day, a date or a time of day. "Yesterday" says nothing to a later reader. */
const WHEN = [
  '\\b\\d{4}-\\d{2}-\\d{2}\\b',
  '\\b\\d{1,2}[./]\\d{1,2}[./](?:\\d{2}){1,2}\\b',
  `\\b(?:${MONTH})\\.?\\s+\\d`,
  `\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(?:${MONTH})\\b`,
  '\\b\\d{1,2}:\\d{2}\\b',
  '\\b\\d{1,2}\\s?(?:am|pm|a\\.m|p\\.m|h\\d{2})\\b',
  '\\b\\d{4}\\s?(?:utc|gmt|z|[ecmp][sd]?t|hrs)\\b',
  '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b',
  '\\b(?:noon|midnight)\\b',
];

/** What something did that it must not do. */
const WHAT = [
  '\\b(?:fail|err(?:or|ed)|crash|br(?:oke|eak)|degrad|slow|stall|hung|hang|stuck|time[ds]?[ -]?out|timing out|exhaust|interrupt|disrupt|corrupt|delay|leak|expos|overload|saturat|outage|downtime|breach|misconfig|duplicat|unavailab|unreachab|unrespons|inaccessib|incorrect|wrong|missing|stale|reject|refus|block|expired?|delet|dropped|stopp|lost|loss|losing|backlog|flood|breakage|unusable|malfunction|problem|incident|issue|bug|regress|spik|elevated|vulnerab|compromis|attack|unintend|unintention|accidental|unexpected|by mistake|bad state)',
  '\\b(?:down|offline|unable|unauthori[sz]ed|unstable|intermittent(?:ly)?|too (?:few|many|late|long|slow|small))\\b',
  "\\b(?:could(?: not|n['’]t)|can(?:not|['’]t| not)|did(?: not|n['’]t)|was(?: not|n['’]t)|were(?: not|n['’]t)|no longer|not (?:available|possible|working|reachable)|nobody could|no one could)\\b",
  '\\b(?:turned .{0,40}away|ran out|fell (?:over|behind)|went (?:down|dark|missing)|returned (?:\\S+ )?(?:4|5)\\d\\d|5xx)\\b',
];

/** Those who felt it, or a share or a count of what they did. */
const WHO = [
  '\\b(?:users?|customers?|visitors?|clients?|people|persons?|everyone|everybody|nobody|no one|anyone|anybody|tenants?|merchants?|partners?|staff|employees?|colleagues|students?|teachers?|learners?|developers?|maintainers?|contributors?|subscribers?|members?|readers?|buyers?|sellers?|shoppers?|patients?|drivers?|riders?|passengers?|callers?|guests?|players?|viewers?|listeners?|publishers?|authors?|researchers?|operators?|agents?|teams?|compan(?:y|ies)|organi[sz]ations?|business(?:es)?|accounts?|households?|audience|public|you)\\b',
  '\\d\\s?%|\\bper ?cent\\b',
  '\\b(?:\\d[\\d,.]*\\s?(?:k|m|thousand|million)?|all|every|most|some|many|half|few|several|no)\\s+(?:of\\s+(?:the\\s+|our\\s+)?)?(?:[\\w-]+\\s+){0,2}(?:requests?|orders?|sessions?|calls?|messages?|e-?mails?|payments?|transactions?|jobs?|builds?|sites?|stores?|shops?|repositor(?:y|ies)|projects?|installs?|downloads?|traffic|searches|logins?|bookings?|deliver(?:y|ies)|shipments?|regions?|servers?|clusters?|services?|devices?)\\b',
];

/** What ended it, or that it ended. */
const RESOLVED = [
  '\\b(?:resol[uv]|fix|restor|recover|mitigat|repair|roll(?:ed|ing)?[ -]?back|revert|restart|reboot|replac|redeploy|re-?enabl|rebuilt|rebuild|re-?creat|(?:re-?)?install|deploy|patch|healthy|heal|healed|correct(?:ed|ing)|clear(?:ed|ing)|solv|workaround|hotfix|failed over|switch|disabl|reset|renew|renewed|reissu|unblock|scal(?:ed|ing)|rais(?:ed|ing)|increas(?:ed|ing)|remov(?:ed|ing)|delet(?:ed|ing)|add(?:ed|ing)|kill(?:ed|ing)|rotat|revok|ended|terminat|subsid|upgrad|downgrad|re-?rout|purg|drain)',
  '\\b(?:back (?:to|up|on|online|in)|brought back|came back|normal (?:again|levels?|operation)|as normal|normally again|(?:up|working|available|running|usable|reachable) again|stopped the|turned (?:it |them )?(?:off|on|back)|took (?:it )?out)\\b',
];

const reader = (forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'iu');

/** In the order of the guide's own example. */
export const SUMMARY_QUESTIONS: readonly SummaryQuestion[] = [
  {
    rule: 'summary-when',
    told: reader(WHEN),
    question: 'The summary names no day or time. When did it happen?',
  },
  {
    rule: 'summary-what',
    told: reader(WHAT),
    question: 'The summary does not say what failed. Which service did what it should not?',
  },
  {
    rule: 'summary-who',
    told: reader(WHO),
    question: 'The summary does not say who was affected. Was it everyone, some, or nobody?',
  },
  {
    rule: 'summary-resolved',
    told: reader(RESOLVED),
    question: 'The summary does not say how it was resolved. What ended it?',
  },
];
