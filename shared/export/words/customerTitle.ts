/** `[SEV2]`, `INC-42:`, `Postmortem –`, `2026-03-10`: words in front of a title that are for colleagues. */
const LABELS = [
  /^\[[^[\]]{0,40}\]\s*[:–—|-]?\s*/,
  /^\d{4}-\d\d-\d\d\s*[:–—|-]?\s*/,
  /^(?:SEV(?:ERITY)?[ -]?\d|P\d|[A-Z][A-Z\d]{1,9}-\d+)(?:\s*[:–—|-]\s*|\s+)/i,
  /^(?:incident|outage|post-?mortem|retrospective)(?: (?:report|review))?(?:[ #-]*\d[\w-]*)?\s*[:–—|]\s*/i,
];
/** Behind one of these a title says why it happened, or adds what only colleagues need. */
const CAUSE_BEGINS = /\s*[:;|]\s+|\s+[–—-]\s+|\s*\(|,?\s+(?:because|due to|caused by|owing to)(?!\p{L})/iu;

/**
 * A first title for customers, made of the internal one: what they noticed, without labels in front and without the
 * cause behind. `SEV2: Checkout down: connection pool exhausted` becomes `Checkout down`. A part of a single word says
 * too little, so that the whole title stays then.
 */
export function customerTitle(title: string): string {
  const unlabelled = withoutLabels(title.trim());
  const [noticed = ''] = unlabelled.split(CAUSE_BEGINS);
  return /\S\s+\S/.test(noticed.trim()) ? noticed.trim() : unlabelled;
}

function withoutLabels(title: string): string {
  const rest = LABELS.reduce((words, label) => words.replace(label, ''), title);
  if (rest === '') return title;
  return rest === title ? title : withoutLabels(rest);
}
