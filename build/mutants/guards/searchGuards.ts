import type { Mutant } from '#build/mutants/guardMutant.ts';

const SEARCH = ['test/unit/shared/search'];

/** What a search and a list over many incidents keep: what is private, what could not be read, what was asked for. */
export const SEARCH_GUARDS: readonly Mutant[] = [
  {
    guards: 'An action marked private is in no list of a folder',
    file: 'shared/publication/actions/actionList.ts',
    find: "const incident = withoutPrivateParts(whole, 'internal');",
    replace: 'const incident = whole;',
    tests: ['test/unit/shared/publication/actions/actionList.test.ts'],
  },
  {
    guards: 'A place of a search that is private says so',
    file: 'shared/domain/fieldTexts.ts',
    find: "seenBy === 'facilitator' || Reflect.get(owner.value, 'visibility') === 'private'",
    replace: 'false',
    tests: SEARCH,
  },
  {
    guards: 'A file that a search cannot read is named',
    file: 'electron/commandLine/folderIncidents.ts',
    find: '...unread.flatMap(errorLines),',
    replace: '',
    tests: ['test/unit/electron/commandLine/runSearch.test.ts'],
  },
  {
    guards: 'A number is never searched as another number',
    file: 'shared/search/likeWords.ts',
    find: '/\\p{N}/u.test(term) || ',
    replace: '',
    tests: SEARCH,
  },
  {
    guards: 'An incident that has all words in one place is found first',
    file: 'shared/search/foundIncidents.ts',
    find: '.sort((one, other) => other.together - one.together || other.score - one.score)',
    replace: '.sort((one, other) => other.score - one.score)',
    tests: SEARCH,
  },
  {
    guards:
      'An incident that went is found no more, and its number is given to another only once it is in no list',
    file: 'shared/search/searchIndex.ts',
    find: 'placesLeft(places, (incident) => names[incident] !== undefined)',
    replace: 'placesLeft(places, () => true)',
    tests: SEARCH,
  },
  {
    guards: 'Texts that are kept for the search are those of the file as the library knows it',
    file: 'electron/library/searchedTexts.ts',
    find: 'known?.part === file.part',
    replace: 'known !== undefined',
    tests: ['test/unit/electron/library/searchedTexts.test.ts'],
  },
  {
    guards: 'A word of millions of letters ends no search',
    file: 'shared/search/searchTerms.ts',
    find: "const SOME = '{1,10000}';",
    replace: "const SOME = '+';",
    tests: SEARCH,
  },
];
