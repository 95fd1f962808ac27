/** First names that are words as well, in lower case; they count as names only where a person would do something. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  (
    'will mark may april june august bill grant chase rose grace hope faith joy dawn summer drew pat rob sue art ray ' +
    'jack frank rich dean page miles max min travis otto otis penny ruby jade crystal sky pearl victor norm gene guy ' +
    'earl duke king prince major chance case chip chuck dash data ford wade clay cliff glen forest brook river rocky'
  ).split(' '),
);
