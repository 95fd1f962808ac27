import { writeSync } from 'node:fs';
import { app, type Privileges, protocol } from 'electron';

// A main file for the host: runs the app's own with its arguments, and prints at the end what it had set before the app
// was ready, and whether the app, which would start its engine then, was ready by its end. Its own output goes to stderr.
let userModelId: string | null = null;
app.setAppUserModelId = (id) => {
  userModelId = app.isReady() ? 'too late' : id;
};
let scheme: Privileges | undefined;
const { registerSchemesAsPrivileged } = protocol;
protocol.registerSchemesAsPrivileged = (schemes) => {
  scheme = schemes[0]?.privileges;
  registerSchemesAsPrivileged(schemes);
};
process.stdout.write = process.stderr.write.bind(process.stderr);
process.on('exit', () => {
  const resolverRules = app.commandLine.getSwitchValue('host-resolver-rules');
  writeSync(1, JSON.stringify({ userModelId, resolverRules, scheme, isReady: app.isReady() }));
});

await import('#electron/main.ts');
