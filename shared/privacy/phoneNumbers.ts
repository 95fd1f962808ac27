/** With the code of a country, as E.123 writes it; the country's own zero may stand in brackets. */
const INTERNATIONAL =
  /(?<![\p{L}\p{N}+])(?:\+|00(?=[1-9]\d{0,2}[\s./(-]))[1-9]\d{0,2}(?:[\s./-]?\(0?\d{0,4}\))?(?:[\s./-]{0,2}\d){6,12}(?![\p{L}\p{N}]|[.:-]\d)/gu;
/** As people of one country write it, with the zero or the brackets of an area. */
const NATIONAL =
  /(?<![\p{L}\p{N}+.,:/-])(?:0\d{2,4}[ /-]\d{2,4}(?:[ -]?\d{2,4}){1,3}|\(0?\d{2,4}\)[ -]?\d{3,4}[ -]?\d{3,4}|[2-9]\d{2}[-.][2-9]\d{2}[-.]\d{4})(?![\p{L}\p{N}]|[.:/-]\d)/gu;
/** Any row of digits, where the words before it say that it is called. */
const CALLED =
  /(?<=(?<!\p{L})(?:phone|telephone|tel|mobile|cell|whatsapp|sms|text|signal|handy|telefon|mobil|tél|portable|móvil|teléfono|cellulare|puhelin|telefonszám|тел|телефон)(?: (?:number|me|him|her|them|us|nummer|numer))?(?: (?:is|on|at))?[.:]?\s{1,3})\+?\(?\d(?:[\s./()-]{0,2}\d){5,13}(?![\p{L}\p{N}])/giu;
/** What customers are meant to call. */
const HOTLINE =
  /^(?:(?:\+|00)?1[\s.-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]|^(?:\+|00)\d{2}[\s.-]?\(?0?\)?8\d{2}(?!\d)|^0?800\D|^0800/;

const LEAST_DIGITS = 7;

/** Phone numbers in a text, each once. A number without a sign of being one (a count, an order, a date) is none. */
export function phoneNumbersIn(text: string): readonly string[] {
  if (!/\d[\s./()-]{0,2}\d/.test(text)) return [];
  const numbers = [INTERNATIONAL, NATIONAL, CALLED].flatMap((pattern) => text.match(pattern) ?? []);
  const whole = numbers.filter((number) => number.replace(/\D/g, '').length >= LEAST_DIGITS);
  return [...new Set(whole)].filter(
    (number) => !whole.some((other) => other !== number && other.includes(number)),
  );
}

/** Whether customers may know a number: calling it costs nothing. */
export function isHotline(number: string): boolean {
  return HOTLINE.test(number);
}
