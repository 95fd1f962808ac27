import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';

/** Words by which responders usually write of each kind; the first that matches wins. */
const WORDS: readonly (readonly [EventKind, RegExp])[] = [
  ['recovery', /\b(recovered|resolved|restored|healthy|back to normal|all clear|fixed)\b/i],
  [
    'communication',
    /\b(status page|notified|announced|posted|customers? (told|informed)|e-?mail(ed)?|tweet)/i,
  ],
  ['decision', /\b(decided|decision|decides|agreed|chose)\b/i],
  ['diagnosis', /\b(identified|root cause|suspect|found|investigat|diagnos|traced|narrowed)/i],
  ['detection', /\b(alert|paged?|pager|pagerduty|alarm|reported by|customer reports?)/i],
  [
    'trigger',
    /\b(deployed|deploy(ment)? (started|begins)|migration (starts|started)|rollout|merged|config change)/i,
  ],
  ['signal', /\b(errors?|latency|climb|spike|timeouts?|5\d\d|slow|queue|cpu|memory|dashboard|graph)/i],
  [
    'action',
    /\b(restart|roll(ed)? back|revert|kill|stopp?ed|increas|rais|scal|switch|disabl|enabl|acknowledg)/i,
  ],
];

/** The kind that a new event's words suggest; an action when they suggest none. Only a first proposal. */
export function guessEventKind(text: string): EventKind {
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'action';
}
