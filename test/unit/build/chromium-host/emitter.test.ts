import type { NativeTheme } from 'electron';
import { describe, expect, it } from 'vitest';
import { createEmitter } from '#build/chromium-host/emitter.ts';

const themeEmitter = () => createEmitter<NativeTheme, { updated: [] }>('nativeTheme', ['updated']);

describe('createEmitter', () => {
  it('tells listeners until they leave', () => {
    const { emit, methods } = themeEmitter();
    const heard: string[] = [];
    const listener = () => void heard.push('on');
    methods.on('updated', listener).once('updated', () => void heard.push('once'));
    emit('updated');
    methods.off('updated', listener);
    emit('updated');
    expect(heard).toEqual(['on', 'once']);
  });

  it('refuses a listener for what the host never emits', () => {
    expect(() => themeEmitter().methods.on('changed', () => {})).toThrow(
      "never emits 'changed' on nativeTheme",
    );
  });

  it('does not compile for an event that Electron lacks', () => {
    // @ts-expect-error Electron's nativeTheme has no such event.
    const emitter = createEmitter<NativeTheme, { changed: [] }>('nativeTheme', ['changed']);
    expect(emitter.emit('changed')).toBe(false);
  });
});
