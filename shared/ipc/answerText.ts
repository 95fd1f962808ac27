import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';

/**
 * The answer of the main process as it crosses to a page. As one text it is copied once, and read by the engine's own parser;
 * an object of thousands of events would be copied part by part at each border between the processes and the worlds of a page.
 */
export function answerText(answer: Result<unknown, AppError>): string {
  return JSON.stringify(answer);
}

/** Reads what {@link answerText} wrote. What is undefined is not there any more. */
export function readAnswer<Response>(text: string): Result<Response, AppError> {
  return JSON.parse(text) as Result<Response, AppError>; // The main process validates each answer on its way out.
}
