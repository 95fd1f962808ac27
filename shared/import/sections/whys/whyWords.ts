/**
 * The names of the section that asks why again and again, without accents of the question word: English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Japanese, Korean, Chinese.
 */
const WHYS_NAME =
  /(?:\b(?:5|five|fünf|cinq|cinco|cinque|vijf|pięć|fem)\s?(?:[x×]|mal|keer|razy)?[\s-]*(?:whys?|warum|pourquoi|por ?qu[eéê]s?|perch[eéè]|waaroms?|dlaczego|varför))|\bwhy[- ](?:why|because)\b|なぜなぜ|(?:5|５|五)(?:回|つ)の(?:なぜ|why)|(?:5|다섯) ?(?:번의 ?)?(?:왜|와이)|(?:5|五)(?:个|個|次)?(?:为什么|為什麼|whys?)|五问法/iu;

/** The word that asks, at the start of a question. */
const ASKS =
  /^[¿\s]*(?:and |but |so |und |et |y |e |en |i |och )?(?:why(?!\p{L})|how come(?!\p{L})|warum(?!\p{L})|wieso(?!\p{L})|weshalb(?!\p{L})|pourquoi|por ?qu[eé](?!\p{L})|por ?qu[eê](?!\p{L})|porquê|perch[eéè]|waarom(?!\p{L})|hoezo(?!\p{L})|dlaczego|czemu(?!\p{L})|varför|なぜ|何故|どうして|왜|为什么|為什麼|为何)/iu;
const NUMBERED =
  /^(?:(?:why|warum|pourquoi|por ?qu[eéê]|porquê|perch[eéè]|waarom|dlaczego|varför|なぜ|왜|为什么)\s*#?\s*(\d{1,2}|[①-⑨])|#?(\d{1,2})(?:st|nd|rd|th|[.ºª°])?\s*(?:why|warum|pourquoi|por ?qu[eéê]|perch[eéè]|waarom|dlaczego|varför|왜)|第(\d|[一二三四五])(?:个|個|回|の)?(?:为什么|為什麼|なぜ)|(first|second|third|fourth|fifth) why|[QW](\d{1,2}))\s*(?:[:：.)?？]|[–—-](?=\s)|$)\s*/iu;
const PROBLEM =
  /^(?:the )?(?:problem(?: statement)?|failure|what failed|symptom|ausgangsproblem|problème|problema|probleem|問題|문제|问题)\s?[:：]\s*/iu;
const ANSWERS =
  /^(?:answer|a|because|antwort|réponse|respuesta|resposta|risposta|antwoord|odpowiedź|svar|回答|答え?|답변?|答案)\s?#?\d{0,2}\s?[:：]\s*/iu;
const BECAUSE =
  /^(?:because|weil|parce qu(?:e\s|['’])|porque|omdat|ponieważ|eftersom|why because|因为|因為|왜냐하면)\s*[:,，]?\s*/iu;
/** What stands between a question and its answer in one line. */
const BETWEEN = /^[\s–—:：→➜>-]+/u;

export function isWhysName(name: string): boolean {
  return WHYS_NAME.test(name);
}

/** One line of a chain of whys. */
export type WhyLine =
  | { readonly kind: 'problem'; readonly text: string }
  /** Asked, and answered at once where the answer is not empty. `isWhy`: it says so itself. `number`: null where it has none. */
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly answer: string;
      readonly isWhy: boolean;
      readonly number: number | null;
    }
  /** `isSaid`: it says that it is an answer. */
  | { readonly kind: 'words'; readonly text: string; readonly isSaid: boolean };

/** The question that words begin with: up to its mark, or where people leave that out, up to a colon or the end; empty without one. */
function askedIn(words: string, mayLackMark: boolean): string {
  const end = words.search(/[?？]/);
  if (end !== -1) return /[.!。]\s/.test(words.slice(0, end)) ? '' : words.slice(0, end + 1).trim();
  const isUnmarked = mayLackMark && ASKS.test(words) && !BECAUSE.test(words) && !/[.!。,，]/.test(words);
  return isUnmarked ? (words.split(/\s?[:：→➜]\s/)[0] ?? '').trim() : '';
}

/**
 * Reads the plain text of an item, a line or a heading. `mayLackMark`: a line that begins with why asks also without a question
 * mark; a heading such as “Why it happened” names what stands below.
 */
export function readWhyLine(text: string, mayLackMark: boolean): WhyLine {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d{1,2}[.)]\s+(?=\D)/, '');
  if (PROBLEM.test(line)) return { kind: 'problem', text: line.replace(PROBLEM, '') };
  if (ANSWERS.test(line))
    return { kind: 'words', text: withoutBecause(line.replace(ANSWERS, '')), isSaid: true };
  const label = NUMBERED.exec(line);
  const number = label === null ? null : numberOf(label.slice(1).find((group) => group !== undefined) ?? '');
  const words = label === null ? line : line.slice(label[0].length);
  const asked = askedIn(words, mayLackMark);
  const isWhy = label !== null || ASKS.test(asked);
  if (label === null && asked === '') {
    const said = withoutBecause(line);
    return { kind: 'words', text: said, isSaid: said !== line };
  }
  return { kind: 'question', question: asked, answer: answerIn(words.slice(asked.length)), isWhy, number };
}

function answerIn(words: string): string {
  return withoutBecause(words.replace(BETWEEN, '').trim().replace(ANSWERS, ''));
}

function withoutBecause(text: string): string {
  return text.replace(BECAUSE, '').trim();
}

const NUMBER_WORDS = ['first', 'second', 'third', 'fourth', 'fifth'];

function numberOf(written: string): number {
  const word = NUMBER_WORDS.indexOf(written.toLowerCase());
  if (word !== -1) return word + 1;
  const mark = '①②③④⑤⑥⑦⑧⑨'.indexOf(written) + 1 || '一二三四五'.indexOf(written) + 1;
  return mark > 0 ? mark : Number(written);
}

/** What the branch asks about, by the name above it. */
export function branchKind(name: string): 'occurrence' | 'detection' | 'response' {
  if (/detect|notic|alert|erkannt|entdeck|détect|detec|検知|감지|发现/i.test(name)) return 'detection';
  return /respon|recover|restor|resolv|so long|behoben|rétabli|復旧|복구|恢复/i.test(name)
    ? 'response'
    : 'occurrence';
}

/** Heads of the columns of a table of whys. */
export const QUESTION_COLUMN =
  /\bwhys?\b|question|warum|frage|pourquoi|por ?qu|pregunta|pergunta|perch|domanda|waarom|vraag|dlaczego|pytanie|varför|fråga|なぜ|質問|왜|질문|为什么|问题/iu;
export const ANSWER_COLUMN =
  /answer|because|reason|cause|explanation|finding|antwort|grund|ursache|réponse|raison|respuesta|causa|resposta|risposta|antwoord|oorzaak|odpowiedź|przyczyna|svar|orsak|回答|答え|原因|理由|답|원인|이유/iu;
