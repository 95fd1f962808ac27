import type { NativeTheme } from 'electron';
import { createEmitter } from '#build/chromium-host/emitter.ts';
import { strict } from '#build/chromium-host/strict.ts';

type ThemeSource = NativeTheme['themeSource'];

const emitter = createEmitter<NativeTheme, { updated: [] }>('nativeTheme', ['updated']);
const listeners: ((source: ThemeSource) => void)[] = [];
let source: ThemeSource = 'system';

/** The value of `prefers-color-scheme` for pages, which hear of each change. */
export function followTheme(listener: (source: ThemeSource) => void): void {
  listeners.push(listener);
  listener(source);
}

/** Electron's nativeTheme; the system itself counts as light. */
export const nativeTheme = strict<NativeTheme>(
  'nativeTheme',
  {
    get themeSource() {
      return source;
    },
    set themeSource(next) {
      source = next;
      for (const listener of listeners) listener(next);
      emitter.emit('updated');
    },
    get shouldUseDarkColors() {
      return source === 'dark';
    },
    shouldUseHighContrastColors: false,
    prefersReducedTransparency: false,
  },
  emitter,
);
