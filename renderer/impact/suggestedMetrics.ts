/** Metrics that most incidents have (guide, section 2), offered while a row is named. */
export const SUGGESTED_METRICS = [
  'Users affected',
  'Failed requests',
  'Revenue impact',
  'Support tickets filed',
  'Data loss',
  'Error budget used',
] as const;
