import { expect, it } from 'vitest';
import { moduleImports } from '#build/packaging/moduleImports.ts';

const runTime = { typeOnly: false, dynamic: false };

it.each([
  [`import { a } from 'a';`, runTime],
  [`import 'a';`, runTime],
  [`import a, { type B } from 'a';`, runTime],
  [`export { a } from 'a';`, runTime],
  [`export * from 'a';`, runTime],
  [`import type { A } from 'a';`, { ...runTime, typeOnly: true }],
  [`import { type A, type B } from 'a';`, { ...runTime, typeOnly: true }],
  [`export type { A } from 'a';`, { ...runTime, typeOnly: true }],
  [`let x: import('a').A;`, { ...runTime, typeOnly: true }],
  [`const a = await import('a');`, { ...runTime, dynamic: true }],
  [`const a = require('a');`, { ...runTime, dynamic: true }],
])('reads %s', (text, kind) => {
  expect(moduleImports('module.ts', text)).toEqual([{ specifier: 'a', ...kind }]);
});

it('finds no import in strings, comments, markup and computed names', () => {
  const text = `// import 'a'\nexport const b = <p title="import 'a'">{"require('a')"}</p>; await import(name);`;
  expect(moduleImports('module.tsx', text)).toEqual([]);
});

it('refuses a module with a syntax error instead of finding nothing in it', () => {
  expect(() => moduleImports('broken.ts', `import { from 'a';`)).toThrow('broken.ts');
});
