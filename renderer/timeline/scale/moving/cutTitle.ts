const ELLIPSIS = '…';

/** Cuts titles where the page's styles would, give or take a letter, without measuring each part of them. */
export type CutTitle = (title: string, room: number) => string;

/** Measures each letter once with the font that the context has when titles are cut. */
export function titleCutter(measure: (text: string) => number): CutTitle {
  const widths = new Map<string, number>();
  const widthOf = (letter: string): number => {
    const width = widths.get(letter) ?? measure(letter);
    widths.set(letter, width);
    return width;
  };
  return (title, room) => {
    const most = room - widthOf(ELLIPSIS);
    let width = 0;
    let end = 0;
    for (const letter of title) {
      width += widthOf(letter);
      if (width > most) return `${title.slice(0, end)}${ELLIPSIS}`;
      end += letter.length;
    }
    return title;
  };
}
