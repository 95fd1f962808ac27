/** Ends an exhaustive switch: a union member without a case does not compile. Reaching it at run time is a bug. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}
