/** The first sign of a number, and the one that a literal would have to escape, which is left out. */
const FIRST_SIGN = 40;
const LEFT_OUT = 92;

/** Numbers are packed as whole ones from −42 to 42, one sign each. */
export const MOST_PACKED = 42;

/** Numbers as one sign each: each divided by `unit`, made whole, and cut off beyond 42 of them. */
export function packedNumbers(numbers: Float32Array, unit: number): string {
  return Array.from(numbers, (number) => {
    const whole = Math.max(-MOST_PACKED, Math.min(MOST_PACKED, Math.round(number / unit)));
    const sign = FIRST_SIGN + MOST_PACKED + whole;
    return String.fromCharCode(sign < LEFT_OUT ? sign : sign + 1);
  }).join('');
}

/** The numbers that were packed, as near as signs tell. */
export function unpackedNumbers(packed: string, unit: number): Float32Array {
  const numbers = new Float32Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    numbers[at] = ((code < LEFT_OUT ? code : code - 1) - FIRST_SIGN - MOST_PACKED) * unit;
  }
  return numbers;
}
