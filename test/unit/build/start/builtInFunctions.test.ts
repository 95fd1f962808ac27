import { expect, it, onTestFinished } from 'vitest';
import { builtInFunctions, replacedFunctions } from '#build/start/builtInFunctions.ts';

it('functions of the language that a library replaces are named', () => {
  const before = builtInFunctions();
  const { parse } = JSON;
  const { push } = Array.prototype;
  onTestFinished(() => {
    JSON.parse = parse;
    Array.prototype.push = push;
  });
  expect(replacedFunctions(before)).toEqual([]);
  JSON.parse = (text: string) => parse(text);
  Array.prototype.push = function (...more: unknown[]) {
    return push.apply(this, more);
  };
  expect(replacedFunctions(before).toSorted()).toEqual(['Array.prototype.push', 'JSON.parse']);
});
