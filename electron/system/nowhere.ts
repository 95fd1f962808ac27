/** Where the engine is sent for what it must not fetch: an origin of this computer's own at which nobody listens. */
export const NOWHERE = 'http://127.0.0.1:9';
