import { powerSaveBlocker } from 'electron';

/** Keeps the displays from going dark and the computer from locking, until the returned function is called. */
export function keepDisplaysAwake(): () => void {
  const id = powerSaveBlocker.start('prevent-display-sleep');
  return () => powerSaveBlocker.stop(id);
}
