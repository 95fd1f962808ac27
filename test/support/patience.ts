/** For `vi.waitFor`, which has no default of its own to set: a slow or busy machine is no failure. */
export const PATIENT = { timeout: 60_000 } as const;
