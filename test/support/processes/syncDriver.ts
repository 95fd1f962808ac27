import { syncFolder } from '#electron/git/syncFolder.ts';

// Sync as a process of its own, which a test can kill.
const [folder = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const synced = await syncFolder(folder, { signal, onStage: (stage) => process.stdout.write(`${stage}\n`) });
if (!synced.ok) process.stdout.write(`${JSON.stringify(synced.error)}\n`);
