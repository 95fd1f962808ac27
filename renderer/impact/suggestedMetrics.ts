/** A metric that most incidents have (guide, section 2). */
interface SuggestedMetric {
  readonly name: string;
  /** A row whose name matches already speaks of it. */
  readonly covers: RegExp;
}

const SUGGESTED_METRICS: readonly SuggestedMetric[] = [
  { name: 'Users affected', covers: /user|customer|people/i },
  { name: 'Failed requests', covers: /request|error|failure/i },
  { name: 'Revenue impact', covers: /revenue|sales|orders/i },
  { name: 'Support tickets filed', covers: /ticket|support/i },
  { name: 'Data loss', covers: /data|records|rows/i },
];

/** The names of the metrics that no row speaks of yet. */
export function metricsToSuggest(named: readonly string[]): readonly string[] {
  return SUGGESTED_METRICS.filter(({ covers }) => !named.some((name) => covers.test(name))).map(
    ({ name }) => name,
  );
}
