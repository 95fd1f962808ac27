import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Those of shared/export/page/fontFaces.ts, which a configuration file cannot import; a test compares them. */
export const WEIGHTS = [400, 500, 600];

/** All of them in one file, of 476 kB: a sequence of signs is one drawing only where one file holds them all. */
export const EMOJI_FILE = 'noto-emoji-emoji-400-normal.woff2';

const requireHere = createRequire(import.meta.url);

/** Puts the font's single weights, which printed documents use, beside the variable font of the windows. */
export function documentFontFiles(): Plugin {
  return {
    name: 'document-font-files',
    generateBundle() {
      const scripts = Object.keys(requireHere('@fontsource/inter/unicode.json'));
      for (const name of scripts.flatMap(fileNames)) {
        const source = readFileSync(requireHere.resolve(`@fontsource/inter/files/${name}`));
        this.emitFile({ type: 'asset', fileName: `fonts/${name}`, source });
      }
      const emoji = readFileSync(requireHere.resolve(`@fontsource/noto-emoji/files/${EMOJI_FILE}`));
      this.emitFile({ type: 'asset', fileName: `fonts/${EMOJI_FILE}`, source: emoji });
    },
  };
}

function fileNames(script: string): readonly string[] {
  return WEIGHTS.map((weight) => `inter-${script}-${weight}-normal.woff2`);
}
