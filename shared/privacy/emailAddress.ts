/**
 * Addresses of electronic mail in a text, of any script. Not tried from inside a word: a long text without an address
 * would else be read from each of its letters.
 */
export const EMAIL_ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
