/**
 * Who may see a part: `private` is for the facilitator's own screen and is never exported or shown
 * to the room, `internal` is for the company, `public` may also leave it.
 */
export const VISIBILITIES = ['private', 'internal', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
