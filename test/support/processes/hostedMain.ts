import { writeSync } from 'node:fs';
import { app } from 'electron';

// A main file for the host: runs the app's own with its arguments, and prints at the end what it had set before the app
// was ready. Its own output goes to stderr.
let userModelId: string | null = null;
app.setAppUserModelId = (id) => {
  userModelId = app.isReady() ? 'too late' : id;
};
process.stdout.write = process.stderr.write.bind(process.stderr);
process.on('exit', () => {
  const resolverRules = app.commandLine.getSwitchValue('host-resolver-rules');
  writeSync(1, JSON.stringify({ userModelId, resolverRules }));
});

await import('#electron/main.ts');
