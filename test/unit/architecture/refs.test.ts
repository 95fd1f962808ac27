import { describe, expect, it } from 'vitest';
import { refViolations } from '#test/support/architecture/refRules.ts';
import { readSources } from '#test/support/architecture/sourceFiles.ts';

describe('components and hooks', () => {
  it('write no ref while they draw, and keep what is latest by useEffectEvent', () => {
    expect(readSources(['renderer'], /\.tsx?$/).flatMap(refViolations)).toEqual([]);
  });
});

describe('the check for refs', () => {
  const DRAWS = 'writes a ref while it draws';
  const LATEST = 'keeps what is latest by an effect: useEffectEvent does that';
  it.each([
    ['export function useA(on) { const latest = useRef(on); latest.current = on; }', DRAWS],
    ['function Card({ on }) { const latest = useRef(on); if (on) latest.current = on; return null; }', DRAWS],
    ['function useA(on) { const latest = useRef(on); useEffect(() => { latest.current = on; }); }', LATEST],
    ['function useA(on) { useLayoutEffect(() => { latest.current = on; }, [on]); }', LATEST],
    ['function useA(on) { useInsertionEffect(() => { latest.current = on; }); }', LATEST],
  ])('notices %s', (text, violation) => {
    expect(refViolations({ path: 'renderer/a.tsx', text })).toEqual([`renderer/a.tsx: ${violation}`]);
  });

  it.each([
    'function useA() { const held = useRef(null); return () => { held.current = null; }; }',
    'function useA(cue) { useEffect(() => { const was = before.current; before.current = cue; if (was) ring(); }); }',
    'function begin(held) { held.current = true; }',
  ])('allows %s', (text) => {
    expect(refViolations({ path: 'renderer/a.tsx', text })).toEqual([]);
  });
});
