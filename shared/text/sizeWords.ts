const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** How much room something takes: `940 bytes`, `12 KB`, `1.4 MB`. Thousands of bytes, as systems count files. */
export function sizeWords(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const size = bytes / 1000 ** power;
  const digits = power < 2 || size >= 10 ? 0 : 1;
  return `${size.toLocaleString('en', { maximumFractionDigits: digits })} ${UNITS[power]}`;
}
