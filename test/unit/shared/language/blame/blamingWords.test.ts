import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import { blamingWords } from '#shared/language/blame/blameHints.ts';
import { FAMILIES } from '#shared/language/blame/families/allFamilies.ts';
import { GERMAN } from '#shared/language/blame/languages/german.ts';
import { languagesOf } from '#shared/language/blame/languagesOf.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const found = (prose: string) =>
  blamingWords(prose, new Set(), null).map(
    ({ family, start, end }) => `${family.id}: ${prose.slice(start, end)}`,
  );
const CONTEXT = { field: 'timeline', people: [], terms: NO_TERMS } as const;

describe('blamingWords', () => {
  it.each([
    ['Oyelaran shrugged the alarm off and went for lunch.', 'could-not-be-bothered'],
    ['Whoever wired that was asleep at the switch.', 'could-not-be-bothered'],
    ['Sheer incompetence on the part of the night crew.', 'incompetent-person'],
    ['Zbigniew saved the day once more, what a hero.', 'heroes'],
    ['The shift leader gets a formal reprimand.', 'punished'],
    ['Would it have killed the operators to ring us?', 'asked-in-reproach'],
    ['A prudent administrator waits for the second backup.', 'measured-against-others'],
    ['The night crew coped well for their grade.', 'faint-praise'],
  ])('finds “%s” without a list of names', (prose, family) => {
    expect(found(prose)[0]).toContain(family);
  });

  it.each([
    'The pump forgot its setpoint after the power cut.',
    'The proxy ignored the header and the retry failed to start.',
    'Marek restarted the pool at 14:20.',
    'We will add an alert at 80 % of the pool.',
    'The gateway should have had two network cards.',
    'Nobody owned the renewal job.',
    'The script broke because nobody owns it.',
    'Ines assumed the role of incident lead at 10:32.',
    'My mentor and I are adding a chapter to the course.',
    'Why did nothing call anyone while the pool filled up?',
    'Nobody had to be a hero that night: the runbook and the spare region did their bit.',
    'It was not obvious from the screen whether the case was locked.',
  ])('lets “%s” pass', (prose) => {
    expect(found(prose)).toEqual([]);
  });

  it.each(['Oyelaran', 'Zbigniew', 'Mrs Nakamura', 'Priya Raman', '@tomek'])(
    'says of %s what it says of anybody',
    (name) => {
      const told = (who: string) =>
        [
          `${who} shrugged the alarm off and went for lunch.`,
          `${who} restarted the pool at 14:20.`,
          `Then ${who} once again saved the day.`,
          `The second page went to ${who} at 14:20.`,
        ].map((sentence) => found(sentence).map((hint) => hint.replace(who, 'somebody')));
      expect(told(name)).toEqual(told('Dana'));
    },
  );

  it('asks about words alone only where they are a whole sentence', () => {
    const before =
      'The second replica took over at 14:02, and the queue was empty twenty minutes later. '.repeat(4);
    const whole =
      'Cover for Oceania was discussed in March, April and May, with great passion and zero result.';
    expect(found(`${before}\n${whole}`)).toHaveLength(1);
    expect(found(`${before}\n${whole.replace('Cover', 'cover')}`)).toEqual([]);
    expect(found('We didn’t, really.')).toEqual([]);
  });

  it('shows the words that the sentence would blame less without, where no phrase tells', () => {
    const discussed =
      'Cover for Oceania was discussed in March, April and May, with great passion and zero result.';
    expect(found(discussed)).toEqual(['words-together: great passion']);
  });

  it('asks about a sentence in one field that is innocent in another', () => {
    const inField = (field: HintField) =>
      blamingWords('Night shift reads the handover before touching the pumps.', new Set(), field);
    expect(inField('cause')).toHaveLength(1);
    expect(inField('wentWell')).toEqual([]);
  });

  it('speaks once for a sentence, and not where a pattern has spoken', () => {
    const sentence = 'John should have caught this, he was careless, lazy and asleep at the wheel.';
    expect(found(sentence)).toHaveLength(1);
    const rules = hintsIn(sentence, CONTEXT).map(({ rule }) => rule);
    expect(rules.filter((rule) => FAMILIES.some(({ id }) => id === rule))).toEqual([]);
  });

  it('says which words it means, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (pieces) => {
        const prose = [...pieces, 'Nobody bothered to look.'].join(' ');
        for (const { start, end, sentence } of blamingWords(prose, new Set(), null)) {
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
          expect(prose.slice(start, end).trim()).not.toBe('');
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it.each([
    ['Der Kollege hat vergessen, die Sicherung zu prüfen.', 'left-undone'],
    ['Le stagiaire n’a pas pris la peine de prévenir les équipes.', 'left-undone'],
    ['El técnico no se molestó en revisar el tablero.', 'left-undone'],
    ['Die Meldung wurde ignoriert, und keiner hat gefragt.', 'left-undone'],
    ['Tom löschte den Ordner des Servers, ohne zu prüfen, ob er leer war.', 'left-undone'],
  ])('knows other languages: “%s”', (prose, family) => {
    expect(found(prose)[0]).toContain(family);
  });

  it.each([
    'Der Dienst vergisst nach jedem Neustart sein Zertifikat.',
    'Le pare-feu a bloqué le port pendant vingt minutes.',
    'El servidor dejó de responder a las diez.',
    'Der Parser nahm an, dass jede Zeile mit einem Semikolon endet.',
    'Das Skript löschte den Ordner, ohne zu prüfen, ob er leer war.',
    'Die Meldung wurde vom Filter ignoriert.',
    'Le script a redémarré le module sans vérifier la réplique.',
    'El script borró la carpeta sin comprobar la copia.',
  ])('and lets “%s” pass', (prose) => {
    expect(found(prose)).toEqual([]);
  });

  it('tells the language by small words, and asks in it', () => {
    expect(languagesOf('Das ist nicht die Ursache.')).toEqual([GERMAN]);
    expect(languagesOf('It was not the cause.')).toEqual([]);
    expect(
      blamingWords('Menschliches Versagen in der Leitwarte.', new Set(), null)[0]?.family.question,
    ).toMatch(/^Welches/);
  });
});
