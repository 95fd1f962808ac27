import { capitalised } from '#shared/text/phrases.ts';

/** How passports and people write each letter or pair; the first is the most usual. Accents of Greek are left out before. */
const LETTERS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'а=a б=b в=v г=g/h ґ=g д=d е=e/ye ё=e/yo є=ye/ie ж=zh з=z и=i/y і=i ї=i/yi й=y/i к=k л=l м=m ' +
    'н=n о=o п=p р=r с=s т=t у=u ф=f х=kh/h ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu/iu я=ya/ia ' +
    'ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ий=y/iy/ii ый=y/yy ій=iy/ii/y α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ' +
    'ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f/ph χ=ch/h ψ=ps ω=o ου=ou/u ευ=ef/ev ' +
    'αυ=af/av μπ=b/mp γγ=ng'
  )
    .split(' ')
    .map((pair) => {
      const [letter = '', written = ''] = pair.split('=');
      return [letter, written.split('/')] as const;
    }),
);
const PIECE = /ий(?!\p{L})|ый(?!\p{L})|ій(?!\p{L})|ου|ευ|αυ|μπ|γγ|[\s\S]/giu;
const MOST_FORMS = 24;

/**
 * A Cyrillic or Greek name in Latin letters, as an English text has it: `Volkov`, `Dmitry`, `Dmitriy` for Дмитрий Волков.
 * Empty for names in other letters.
 */
export function latinNames(name: string): readonly string[] {
  if (!/[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(name)) return [];
  const plain = /\p{sc=Greek}/u.test(name)
    ? name.normalize('NFD').replace(/\p{M}/gu, '')
    : name.normalize('NFC');
  return (plain.match(PIECE) ?? []).reduce<readonly string[]>(
    (before, piece) => {
      const key = piece.toLowerCase();
      const written = LETTERS.get(key) ?? [piece];
      const isCapital = piece !== key;
      const cased = written.map((letters) => (isCapital ? capitalised(letters) : letters));
      return cased.flatMap((letters) => before.map((form) => form + letters)).slice(0, MOST_FORMS);
    },
    [''],
  );
}
