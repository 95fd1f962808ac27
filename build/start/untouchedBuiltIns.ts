import { afterAll, expect } from 'vitest';
import { builtInFunctions, replacedFunctions } from '#build/start/builtInFunctions.ts';

/*
 * Vitest runs it before each test file. Files share a process, so what one of them puts in the place of a function of the
 * language holds for all that come later: with JSON.parse written in JavaScript a save of 18 MB took twenty times as long.
 */
const before = builtInFunctions();

afterAll(() => {
  expect(replacedFunctions(before), 'functions that this file or its libraries replaced').toEqual([]);
});
