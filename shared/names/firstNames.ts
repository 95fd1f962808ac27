/**
 * Common first names, so that "John should have caught this" (guide, "Running the Postmortem Meeting") is
 * seen before anyone is listed. None is a word, a month or a well-known program; people with other names
 * are known by the list of attendees.
 */
export const FIRST_NAMES: readonly string[] = (
  'James John Robert Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Steven Paul ' +
  'Andrew Joshua Kenneth Kevin Brian George Edward Timothy Jason Jeffrey Ryan Jacob Nicholas Eric Jonathan Stephen Larry ' +
  'Scott Benjamin Samuel Gregory Alexander Patrick Peter Adam Simon Tom Tim Mike Dave Steve Chris Ben Sam Alex Nick Joe Jim ' +
  'Bob Dan Matt Andy Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Sandra Ashley Emily ' +
  'Kimberly Michelle Amanda Melissa Stephanie Rebecca Laura Anna Emma Olivia Sophie Julia Maria Marie Kate Jane Alice Rachel ' +
  'Helen Lucy Hannah Ahmed Ali Mohammed Omar Fatima Priya Ravi Anil Sanjay Deepak Wei Yuki Hiroshi Carlos Jose Juan Luis ' +
  'Miguel Pedro Diego Sofia Elena Ivan Dmitri Olga Natasha Hans Klaus Jan Lukas Stefan Pierre Jean Marco Luca Giulia Lars ' +
  'Erik Sven Ingrid Nadia Pieter Kofi Amina'
).split(' ');

/** First names that are words as well, in lower case; they count as names only where a person would do something. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  (
    'will mark may april june august bill grant chase rose grace hope faith joy dawn summer drew pat rob sue art ray ' +
    'jack frank rich dean page miles max min travis otto otis penny ruby jade crystal sky pearl victor norm gene guy ' +
    'earl duke king prince major chance case chip chuck dash data ford wade clay cliff glen forest brook river rocky'
  ).split(' '),
);
