const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Gives back to these signals what they do by themselves: they end the process, also in the middle of long
 * work. The runtime would wait for the work to end, to close windows that a command does not have. Files are
 * written beside their place first, so that none is left half written. Removing the last listener of a signal
 * restores its default.
 */
export function endOnSignals(): void {
  for (const signal of SIGNALS) {
    process.once(signal, nothing);
    process.removeAllListeners(signal);
  }
}

function nothing(): void {}
