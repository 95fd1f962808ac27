import { THING_NOUNS, TITLES } from '#shared/language/blame/peopleWords.ts';
import { FIRST_NAMES, NAMES_THAT_ARE_WORDS } from '#shared/names/firstNames.ts';
import { isProgram } from '#shared/names/programNames.ts';

/** Capitalised words that are nobody: programs and vendors, months and days, places, headwords of postmortems. */
const NO_PERSON: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december christmas easter eid utc gmt ist cet cest est pst english german french spanish portuguese europe america africa asia india ' +
    'london paris berlin munich hamburg vienna zurich zürich geneva madrid lisbon lyon milan rome krakow warsaw prague budapest oslo stockholm ' +
    'copenhagen helsinki dublin amsterdam rotterdam utrecht brussels frankfurt tokyo osaka singapore sydney dubai porto tallinn chile peru norway ' +
    'norwegian korean japanese chinese dutch italian black sale internet intranet outlook excel word windows linux android chrome firefox safari ' +
    'microsoft google amazon aws azure oracle apple meta twitter facebook slack teams zoom jira confluence bitbucket kafka redis vault consul ' +
    'nomad terraform ansible grafana kibana elasticsearch elastic kubernetes docker helm postgres postgresql mysql mongo mongodb cassandra ' +
    'rabbitmq zookeeper spark hadoop airflow snowflake cloudflare akamai fastly stripe paypal twilio sendgrid okta auth0 datadog pagerduty ' +
    'opsgenie splunk sentry newrelic jenkins circleci github gitlab npm python java rust ruby perl node react django rails spring nginx apache ' +
    'envoy istio haproxy varnish memcached runbook rollback failover postmortem incident summary impact cause owner action severity handover ' +
    'error warning info debug critical change ticket case section article page policy king court appeal act directive vendor support production ' +
    'staging checkout monitoring logging travis prow boskos ci cd api sla slo sev dns tls ssl cdn vpn vm os ok id it hr qa it’s'
  ).split(' '),
);

/** Words that begin sentences and are names of nobody. Verbs in `ing`, adverbs and plurals are known by their endings. */
const BEGINNERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those there here it its we our us i my me you your he his him she her they their them who whoever whose which what ' +
    'when where while why how if unless until since because although though as at by for from in into of off on onto out over per than through ' +
    'to under up upon with within without and or but nor so yet both either neither not no none nobody some someone somebody something any anyone ' +
    'anything every everyone everybody everything each all most many much more few fewer several one two three four five six seven eight nine ten ' +
    'eleven twelve had has have was were is are be been being did do does done can could may might must shall should will would let lets please ' +
    'only just even also again once twice never always often sometimes maybe perhaps well good bad great new old same other another next last first ' +
    'second third early late later now then today yesterday tomorrow tonight still already soon thanks thank kudos credit hats respect classic pure ' +
    'human user operator error mistake add remove replace revoke write run make move give take put get set ask tell remind train retrain coach review ' +
    'check test double have keep stop start slow think read pay order raise send talk speak call hold think bring fire suspend dock demote hire ' +
    'database network server service team support engineering maintenance management people staff nothing whatever instead despite due owing given ' +
    'after before during between against about above below across along around behind beside beyond near like unlike via toward towards ' +
    'customers users patients students parents orders line lines system systems data backup backups alert alerts alarm disk cache queue server ' +
    'rollback failover deploy deployment release migration root runbook script job jobs kernel firmware config error errors total part half ' +
    'lack want absence failure loss reports report greater certain suitable participation adherence familiarity communication reservations ' +
    'lucky luck fortunately unfortunately regrettably ideally obviously clearly apparently basically honestly actually kindly certainly ' +
    'according earlier facing retrospect hindsight experience dispatch facilities purchasing written warning official formal mandatory further ' +
    'additional extra disciplinary overconfident wrong server responsibility carelessness ' +
    'show use log fix limit alert wait block page disable enable verify move build create update record document define decide publish ' +
    'store split migrate rotate restore measure restart reboot copy paste delete print describe list link follow escalate investigate find ' +
    'approve merge push pull test review track trace watch monitor assign schedule plan prepare rehearse practise practice drill order buy ' +
    'careless sloppy lazy simple big small long short high low full empty true false yes no yeah ok okay oops sorry welcome rookie human'
  ).split(' '),
);

const KNOWN_NAMES: ReadonlySet<string> = new Set(FIRST_NAMES.map((name) => name.toLowerCase()));

/** What follows a name at the beginning of a sentence: something that somebody does, a comma, another name. */
const ACTS =
  /^(?:'s|was|were|is|has|had|did|didn't|does|doesn't|could|couldn't|should|shouldn't|would|wouldn't|can|can't|will|won't|must|might|ought|ran|runs|made|makes|set|took|takes|left|gave|sent|saw|sees|put|wrote|went|goes|began|broke|held|kept|lost|built|forgot|knew|knows|thought|never|just|simply|only|and|then|also|again|alone|loses|who|=|:|figured|[\p{L}]{2,}ed|[\p{L}]{2,}(?<!s)s)$/u;

/** One word of a sentence, and what stands around it. */
export interface WordPlace {
  readonly raw: string;
  readonly before: string;
  readonly after: string;
  readonly isFirst: boolean;
}

/** A program, a vendor, a place or a noun for a thing, however it begins. */
export function isKnownThing(raw: string): boolean {
  const word = raw.toLowerCase();
  return NO_PERSON.has(word) || THING_NOUNS.has(word) || isProgram(raw);
}

/** A first name that is no word besides. */
export function isKnownName(raw: string): boolean {
  const word = raw.toLowerCase();
  return KNOWN_NAMES.has(word) && !NAMES_THAT_ARE_WORDS.has(word) && !NO_PERSON.has(word);
}

const PLACE_WORDS: ReadonlySet<string> = new Set('in at near to into from of'.split(' '));

/** Whether a word is written as a name of a person whom no list knows. `before` and `after` are in small letters. */
export function isSupposedPerson({ raw, before, after, isFirst }: WordPlace): boolean {
  if (/^@\p{L}/u.test(raw)) return true;
  if (!/^(?:Mc|Mac|De|O’|O')?\p{Lu}[\p{Ll}’'-]+$/u.test(raw) && !/^\p{Lu}[\p{Ll}]*-\p{Lu}\p{Ll}+$/u.test(raw))
    return false;
  const word = raw.toLowerCase();
  if (TITLES.has(before.replace('.', ''))) return true;
  if (isKnownThing(raw)) return false;
  if (KNOWN_NAMES.has(word)) return true;
  if (NAMES_THAT_ARE_WORDS.has(word)) return ACTS.test(after);
  if (isFirst)
    return (
      !BEGINNERS.has(word) &&
      ACTS.test(after) &&
      !/(?:ing|ly|tion|tions|ment|ments|ity|ness|ance|ence)$/.test(word)
    );
  if (before === 'the' || before === 'a' || before === 'an' || before === 'our') return false;
  if (NO_PERSON.has(before)) return false;
  return !PLACE_WORDS.has(before) || after === "'s" || (ACTS.test(after) && before !== 'in');
}
