type Place = readonly [timeZone: string, minutes: number | null];

/**
 * Abbreviations that mean one thing to nearly everybody who writes them, with the place whose clock
 * they name and the offset in minutes east of UTC that they stand for.
 */
export const PLACES: Readonly<Record<string, Place>> = {
  PST: ['America/Los_Angeles', -480],
  PDT: ['America/Los_Angeles', -420],
  PT: ['America/Los_Angeles', null],
  MST: ['America/Denver', -420],
  MDT: ['America/Denver', -360],
  MT: ['America/Denver', null],
  CDT: ['America/Chicago', -300],
  CT: ['America/Chicago', null],
  EST: ['America/New_York', -300],
  EDT: ['America/New_York', -240],
  ET: ['America/New_York', null],
  ADT: ['America/Halifax', -180],
  NST: ['America/St_Johns', -210],
  NDT: ['America/St_Johns', -150],
  AKST: ['America/Anchorage', -540],
  AKDT: ['America/Anchorage', -480],
  HST: ['Pacific/Honolulu', -600],
  BRT: ['America/Sao_Paulo', -180],
  ART: ['America/Argentina/Buenos_Aires', -180],
  WET: ['Europe/Lisbon', 0],
  WEST: ['Europe/Lisbon', 60],
  CET: ['Europe/Berlin', 60],
  CEST: ['Europe/Berlin', 120],
  MEZ: ['Europe/Berlin', 60],
  MESZ: ['Europe/Berlin', 120],
  EET: ['Europe/Helsinki', 120],
  EEST: ['Europe/Helsinki', 180],
  MSK: ['Europe/Moscow', 180],
  TRT: ['Europe/Istanbul', 180],
  SAST: ['Africa/Johannesburg', 120],
  EAT: ['Africa/Nairobi', 180],
  CAT: ['Africa/Maputo', 120],
  WAT: ['Africa/Lagos', 60],
  PKT: ['Asia/Karachi', 300],
  NPT: ['Asia/Kathmandu', 345],
  ICT: ['Asia/Bangkok', 420],
  WIB: ['Asia/Jakarta', 420],
  SGT: ['Asia/Singapore', 480],
  HKT: ['Asia/Hong_Kong', 480],
  PHT: ['Asia/Manila', 480],
  AWST: ['Australia/Perth', 480],
  JST: ['Asia/Tokyo', 540],
  KST: ['Asia/Seoul', 540],
  ACST: ['Australia/Adelaide', 570],
  ACDT: ['Australia/Adelaide', 630],
  AEST: ['Australia/Sydney', 600],
  AEDT: ['Australia/Sydney', 660],
  NZST: ['Pacific/Auckland', 720],
  NZDT: ['Pacific/Auckland', 780],
};

/** Abbreviations that mean different clocks to different people. */
export const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  CST: ['America/Chicago', 'Asia/Shanghai', 'America/Havana'],
  IST: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  BST: ['Europe/London', 'Asia/Dhaka'],
  AST: ['America/Halifax', 'Asia/Riyadh'],
  GST: ['Asia/Dubai', 'Atlantic/South_Georgia'],
};

/** Names in words, lower case; the longest that matches counts. */
export const LONG_NAMES: Readonly<Record<string, Place>> = {
  'coordinated universal time': ['UTC', 0],
  'universal time': ['UTC', 0],
  'greenwich mean time': ['UTC', 0],
  'central european summer time': ['Europe/Berlin', 120],
  'central european time': ['Europe/Berlin', 60],
  'eastern european summer time': ['Europe/Helsinki', 180],
  'eastern european time': ['Europe/Helsinki', 120],
  'british summer time': ['Europe/London', 60],
  'india standard time': ['Asia/Kolkata', 330],
  'indian standard time': ['Asia/Kolkata', 330],
  'irish standard time': ['Europe/Dublin', 60],
  'israel standard time': ['Asia/Jerusalem', 120],
  'china standard time': ['Asia/Shanghai', 480],
  'gulf standard time': ['Asia/Dubai', 240],
  'bangladesh standard time': ['Asia/Dhaka', 360],
  'arabia standard time': ['Asia/Riyadh', 180],
  'atlantic standard time': ['America/Halifax', -240],
  'mitteleuropäische sommerzeit': ['Europe/Berlin', 120],
  'mitteleuropäische zeit': ['Europe/Berlin', 60],
  'heure de paris': ['Europe/Paris', null],
  'horário de brasília': ['America/Sao_Paulo', null],
  'hora de brasília': ['America/Sao_Paulo', null],
  'hora de madrid': ['Europe/Madrid', null],
  'hora de españa': ['Europe/Madrid', null],
  'hora de lisboa': ['Europe/Lisbon', null],
  'ora italiana': ['Europe/Rome', null],
  'nederlandse tijd': ['Europe/Amsterdam', null],
  'czas polski': ['Europe/Warsaw', null],
  'svensk tid': ['Europe/Stockholm', null],
  'deutsche zeit': ['Europe/Berlin', null],
  日本時間: ['Asia/Tokyo', null],
  日本標準時: ['Asia/Tokyo', null],
  한국시간: ['Asia/Seoul', null],
  '한국 시간': ['Asia/Seoul', null],
  北京时间: ['Asia/Shanghai', null],
  北京時間: ['Asia/Shanghai', null],
  'beijing time': ['Asia/Shanghai', null],
  'moscow time': ['Europe/Moscow', null],
  'japan standard time': ['Asia/Tokyo', 540],
  'pacific standard time': ['America/Los_Angeles', -480],
  'pacific daylight time': ['America/Los_Angeles', -420],
  'pacific time': ['America/Los_Angeles', null],
  'mountain standard time': ['America/Denver', -420],
  'mountain daylight time': ['America/Denver', -360],
  'mountain time': ['America/Denver', null],
  'central standard time': ['America/Chicago', -360],
  'central daylight time': ['America/Chicago', -300],
  'central time': ['America/Chicago', null],
  'eastern standard time': ['America/New_York', -300],
  'eastern daylight time': ['America/New_York', -240],
  'eastern time': ['America/New_York', null],
  'uk time': ['Europe/London', null],
};

/** Words that name a clock only where the clock's time stands right before them and nothing else follows. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  pacific: 'America/Los_Angeles',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  'us eastern': 'America/New_York',
  'us pacific': 'America/Los_Angeles',
  'us central': 'America/Chicago',
  'us mountain': 'America/Denver',
};

/** Cities by the name that their zone has, in small letters: `sao paulo`. */
export const CITY_ZONES: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('timeZone').flatMap((timeZone): readonly (readonly [string, string])[] => {
    const city = timeZone.split('/').at(-1);
    return city === undefined || city === timeZone || timeZone.startsWith('Etc/')
      ? []
      : [[city.toLowerCase().replaceAll('_', ' '), timeZone]];
  }),
);
