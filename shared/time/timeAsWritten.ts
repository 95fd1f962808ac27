/** A line for an event's detail that keeps a time which its instant does not say in full: `14:??`. */
export function timeAsWritten(words: string): string {
  return `Time as written: ${words}`;
}
