/** Reports a failure that no person waits for; it goes to stderr with its place. */
export function logFailure(place: string, cause: unknown): void {
  const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(`[debrief] ${place}: ${reason}\n`);
}
