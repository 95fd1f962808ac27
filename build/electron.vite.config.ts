import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { DESKTOP_START_CHUNKS } from './bundles/desktopStartChunks.ts';
import { FIRST_LOAD_CHUNKS } from './bundles/firstLoadChunks.ts';
import { DEVELOPMENT_SERVER } from './dev/developmentServer.ts';
import { documentFontFiles } from './documentFontFiles.ts';

const root = resolve(import.meta.dirname, '..');
const WITHOUT_SCHEMAS = resolve(root, 'build/bundles/withoutSchemas.ts');
const NATIVE_TEMPORAL = resolve(root, 'build/bundles/nativeTemporal.ts');

/** Replaced with a fresh value in each served page by electron/protocol. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/**
 * What is built again in development stays until the new one is written over it: a file that is saved while the app starts
 * would otherwise take the main file away from under it. A build for good begins with an empty folder.
 */
function emptiesFolder(command: 'build' | 'serve'): boolean {
  return command === 'build';
}

/** Everything is bundled, because no node_modules are packed; electron-vite would leave dependencies outside. */
const externalizeDeps = false;

export default defineConfig(({ command, mode }) => ({
  main: {
    // Its build for Node declares a `require`, as electron-vite does in a file that calls one; both would not be read.
    resolve: {
      alias: {
        fflate: 'fflate/browser',
        'ajv/dist/2020.js': WITHOUT_SCHEMAS,
        'ajv-formats': WITHOUT_SCHEMAS,
        semver: WITHOUT_SCHEMAS,
      },
    },
    define: { 'process.env.DEBRIEF_MODE': JSON.stringify(mode) },
    build: {
      externalizeDeps,
      outDir: resolve(root, 'out/main'),
      emptyOutDir: emptiesFolder(command),
      sourcemap: mode === 'development',
      rollupOptions: {
        input: { main: resolve(root, 'electron/main.ts') },
        output: {
          // Beside the main file, so that the way to preload scripts and pages is the same from each.
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: { groups: DESKTOP_START_CHUNKS },
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps,
      outDir: resolve(root, 'out/preload'),
      emptyOutDir: emptiesFolder(command),
      sourcemap: mode === 'development' && 'inline',
      rollupOptions: {
        input: {
          desk: resolve(root, 'electron/preload/desk.ts'),
          wall: resolve(root, 'electron/preload/wall.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react(), documentFontFiles()],
    // Its build for pages asks the document what `&amp;` is, and the worker that reads documents has none.
    resolve: {
      alias: {
        'temporal-polyfill': NATIVE_TEMPORAL,
        'decode-named-character-reference': resolve(
          root,
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    // The worker loads what a kind of file needs when it meets one.
    worker: { format: 'es' },
    html: { cspNonce: NONCE_PLACEHOLDER },
    // In development pages come through `app://` too, but their news of a change straight from the server.
    server: {
      ...DEVELOPMENT_SERVER,
      strictPort: true,
      fs: { allow: [root] },
      hmr: { protocol: 'ws', host: DEVELOPMENT_SERVER.host, clientPort: DEVELOPMENT_SERVER.port },
    },
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      rollupOptions: {
        input: {
          desk: resolve(root, 'renderer/desk.html'),
          wall: resolve(root, 'renderer/wall.html'),
        },
        // Fonts keep their names: the main process puts them into documents too.
        output: {
          codeSplitting: { groups: FIRST_LOAD_CHUNKS },
          assetFileNames: ({ names }) =>
            names[0]?.endsWith('.woff2') ? 'fonts/[name][extname]' : 'assets/[name]-[hash][extname]',
        },
      },
    },
  },
}));
