import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

// A main file for the host: runs the app's own, as one that another runs beside, so that no window opens; then lets two
// errors go uncaught, and prints the log.
app.requestSingleInstanceLock = () => false;
app.quit = () => {};
await import('#electron/main.ts');

setTimeout(() => {
  void Promise.reject(new Error('rejected'));
  // Once both have been told of.
  setImmediate(() => {
    const log = readFileSync(join(app.getPath('logs'), 'debrief.log'), 'utf8');
    process.stdout.write(JSON.stringify(log), () => app.exit(0));
  });
  throw new Error('thrown in a timer');
});
