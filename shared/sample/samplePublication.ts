import type { Publication } from '#shared/domain/incident/publication.ts';

/** What the sample would tell the public: what happened, for how long, and an apology. */
export function samplePublication(): Publication {
  return {
    publicTitle: 'Checkout down for 23 minutes',
    publicSummary: [
      'On 10 March 2026, from 14:23 to 14:46 UTC, signed-in customers could not use our API and could not check out.',
      'Our primary database had run out of free connections.',
      'We have freed them, enlarged the limit, and are adding the safeguards listed below.',
      'No data was lost.',
    ].join(' '),
    apology:
      'We are sorry. You rely on us to be there when your customers are ready to pay, and for 23 minutes we were not.',
    aliases: [
      { name: 'Sarah', alias: 'our database team' },
      { name: 'James', alias: 'our platform team' },
      { name: 'Lisa', alias: 'our support team' },
    ],
    lastExports: [],
  };
}
