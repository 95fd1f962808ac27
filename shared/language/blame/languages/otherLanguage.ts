/** The words and phrases of blame in one language besides English, as data. */
export interface OtherLanguage {
  /** Words that tell it from others, in small letters. */
  readonly tellers: readonly string[];
  /** People and groups of them, and pronouns for them. */
  readonly people: readonly string[];
  /** What things are called, as ends of words in small letters; where the language joins words, whole ones elsewhere. */
  readonly things: RegExp;
  /** Pronouns of people that things have as well. */
  readonly pronounsOfThings: readonly string[];
  /** Before whoever or whatever did it, where the verb tells what was done to something. */
  readonly agents: readonly string[];
  /** Words that tell what was done to something, by whomever; held against a clause with a space around it. */
  readonly passives: RegExp;
  /** Before the first noun of a clause. */
  readonly articles: readonly string[];
  /** Words a clause within a sentence begins with. */
  readonly clauseWords: readonly string[];
  /** What begins to say why something was not done, which is an account and no reproach. */
  readonly reasons: RegExp;
  /** Verbs of people: a capitalised word before one of them is somebody's name, where it begins a sentence. */
  readonly verbsOfPeople: readonly string[];
  readonly groups: readonly BlameGroup[];
}

/** Phrases of one family (`allFamilies.ts`), with the question in their language. */
export interface BlameGroup {
  readonly family: string;
  readonly question: string;
  /** As those of a `WordFamily`: small letters, `P` for people, ` * ` for up to six words. */
  readonly phrases: readonly string[];
}
