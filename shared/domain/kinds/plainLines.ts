import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';

/**
 * Whole lines of which nobody doubts what they tell, though real timelines hold too few of them to learn it surely. They
 * count before the weights.
 */
const PLAIN_LINES: readonly (readonly [EventKind, RegExp])[] = [
  [
    'detection',
    /^(?:[\w/'’-]+ ){0,3}(alerts?|alarms?) (?:fires?|fired|goes off|went off)(?: (?:to|for|on) [\w/'’ -]{1,40})?[.!]?$/i,
  ],
  [
    'recovery',
    /^(?:the )?(?:[\w/'’-]+ )?services? (?:is |are |was |were )?(restored|back up|back online)[.!]?$/i,
  ],
];

const NO = /\b(?:no|not|nobody|never|without|test|false)\b/i;

/** The kind of a plain line, and the words that tell it; null for any other. */
export function plainLineKind(text: string): { readonly kind: EventKind; readonly because: string } | null {
  if (NO.test(text)) return null;
  for (const [kind, form] of PLAIN_LINES) {
    const because = form.exec(text)?.[1];
    if (because !== undefined) return { kind, because };
  }
  return null;
}
