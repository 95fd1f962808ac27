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
  /** Verbs that tell what was done to something. */
  readonly passives: readonly string[];
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
