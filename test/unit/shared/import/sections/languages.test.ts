import { expect, it } from 'vitest';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

/** What a document is made of in each language; its content is the same everywhere. */
interface Names {
  readonly summary: string;
  readonly timeline: string;
  /** Heads of the columns: time, event, who. */
  readonly columns: readonly [string, string, string];
  /** The fourth of May 2026. */
  readonly day: string;
  /** An hour and one minute past ten, about. */
  readonly about: string;
  readonly impact: string;
  readonly rootCause: string;
  readonly wentWell: string;
  readonly wentPoorly: string;
  readonly lessons: string;
  readonly actions: string;
}

const LANGUAGES: Readonly<Record<string, Names>> = {
  English: {
    summary: 'Executive summary',
    timeline: 'Timeline',
    columns: ['Time', 'Event', 'Who'],
    day: 'May 4, 2026',
    about: 'about 10:01',
    impact: 'Customer impact',
    rootCause: 'Root cause analysis',
    wentWell: 'What went well?',
    wentPoorly: 'What could have gone better',
    lessons: 'Lessons learned',
    actions: 'Follow-up actions',
  },
  German: {
    summary: 'Zusammenfassung',
    timeline: 'Zeitlicher Ablauf',
    columns: ['Uhrzeit', 'Ereignis', 'Wer'],
    day: '4. Mai 2026',
    about: 'gegen 10:01 Uhr',
    impact: 'Auswirkungen',
    rootCause: 'Ursache',
    wentWell: 'Was lief gut',
    wentPoorly: 'Was lief schlecht',
    lessons: 'Erkenntnisse',
    actions: 'Maßnahmen',
  },
  French: {
    summary: 'Résumé',
    timeline: 'Chronologie',
    columns: ['Heure', 'Événement', 'Qui'],
    day: '4 mai 2026',
    about: 'vers 10h01',
    impact: 'Conséquences',
    rootCause: 'Cause racine',
    wentWell: 'Points positifs',
    wentPoorly: 'Points négatifs',
    lessons: 'Enseignements',
    actions: 'Actions correctives',
  },
  Spanish: {
    summary: 'Resumen',
    timeline: 'Cronología',
    columns: ['Hora', 'Evento', 'Quién'],
    day: '4 de mayo de 2026',
    about: 'hacia las 10:01',
    impact: 'Impacto',
    rootCause: 'Causa raíz',
    wentWell: 'Qué salió bien',
    wentPoorly: 'Qué salió mal',
    lessons: 'Lecciones aprendidas',
    actions: 'Acciones correctivas',
  },
  Portuguese: {
    summary: 'Resumo',
    timeline: 'Linha do tempo',
    columns: ['Hora', 'Evento', 'Quem'],
    day: '4 de maio de 2026',
    about: 'cerca das 10:01',
    impact: 'Impacto',
    rootCause: 'Causa raiz',
    wentWell: 'O que correu bem',
    wentPoorly: 'O que correu mal',
    lessons: 'Lições aprendidas',
    actions: 'Ações corretivas',
  },
  Italian: {
    summary: 'Riepilogo',
    timeline: 'Cronologia',
    columns: ['Ora', 'Evento', 'Chi'],
    day: '4 maggio 2026',
    about: 'verso le 10:01',
    impact: 'Impatto',
    rootCause: 'Causa principale',
    wentWell: 'Cosa ha funzionato',
    wentPoorly: 'Cosa è andato storto',
    lessons: 'Lezioni apprese',
    actions: 'Azioni correttive',
  },
  Dutch: {
    summary: 'Samenvatting',
    timeline: 'Tijdlijn',
    columns: ['Tijd', 'Gebeurtenis', 'Wie'],
    day: '4 mei 2026',
    about: 'rond 10:01',
    impact: 'Gevolgen',
    rootCause: 'Oorzaak',
    wentWell: 'Wat ging goed',
    wentPoorly: 'Wat ging mis',
    lessons: 'Geleerde lessen',
    actions: 'Actiepunten',
  },
  Polish: {
    summary: 'Podsumowanie',
    timeline: 'Oś czasu',
    columns: ['Godzina', 'Zdarzenie', 'Kto'],
    day: '4 maja 2026',
    about: 'około 10:01',
    impact: 'Skutki',
    rootCause: 'Przyczyna źródłowa',
    wentWell: 'Co poszło dobrze',
    wentPoorly: 'Co poszło źle',
    lessons: 'Wnioski',
    actions: 'Działania naprawcze',
  },
  Swedish: {
    summary: 'Sammanfattning',
    timeline: 'Tidslinje',
    columns: ['Tid', 'Händelse', 'Vem'],
    day: '4 maj 2026',
    about: 'omkring 10:01',
    impact: 'Påverkan',
    rootCause: 'Grundorsak',
    wentWell: 'Vad gick bra',
    wentPoorly: 'Vad gick dåligt',
    lessons: 'Lärdomar',
    actions: 'Åtgärder',
  },
  Japanese: {
    summary: '概要',
    timeline: 'タイムライン',
    columns: ['時刻', '出来事', '担当者'],
    day: '2026年5月4日',
    about: '10時01分頃',
    impact: '影響範囲',
    rootCause: '根本原因',
    wentWell: 'うまくいったこと',
    wentPoorly: 'うまくいかなかったこと',
    lessons: '教訓',
    actions: '再発防止策',
  },
  Korean: {
    summary: '요약',
    timeline: '타임라인',
    columns: ['시각', '내용', '담당자'],
    day: '2026년 5월 4일',
    about: '10시 01분경',
    impact: '영향',
    rootCause: '근본 원인',
    wentWell: '잘된 점',
    wentPoorly: '아쉬웠던 점',
    lessons: '교훈',
    actions: '재발 방지 액션',
  },
  Chinese: {
    summary: '摘要',
    timeline: '时间线',
    columns: ['时间', '事件', '负责人'],
    day: '2026年5月4日',
    about: '10:01左右',
    impact: '影响范围',
    rootCause: '根本原因',
    wentWell: '做得好的地方',
    wentPoorly: '做得不好的地方',
    lessons: '经验教训',
    actions: '改进措施',
  },
};

function documentIn(names: Names): string {
  const [time, event, who] = names.columns;
  const table = [
    `| ${time} | ${event} | ${who} |`,
    '| - | - | - |',
    `| ${names.about} | a | Ada |`,
    '| 10:09 | b | Bo |',
  ];
  const section = (name: string, text: string) => [`## ${name}`, '', text, ''];
  return [
    '# X',
    '',
    ...section(names.summary, 'It stopped.'),
    ...section(names.timeline, `### ${names.day}`),
    ...table,
    '',
    ...section(names.impact, '- 40 users'),
    ...section(names.rootCause, 'A valve.'),
    ...section(names.wentWell, '- Alarm'),
    ...section(names.wentPoorly, '- Phone'),
    ...section(names.lessons, '- Test'),
    ...section(names.actions, '- Fit a lamp'),
  ].join('\n');
}

it.each(Object.entries(LANGUAGES))(
  '%s: sections, columns, days and “about” are known',
  (_language, names) => {
    const draft = draftOf(sourceOf(documentIn(names)));
    expect(linesOf(draft)).toEqual(['05-04 10:01 Ada: a', '05-04 10:09 Bo: b']);
    expect(draft.events[0]?.precision).toBe('approximate');
    const texts = (parts: readonly { readonly value: string }[]) => parts.map(({ value }) => value);
    expect({
      summary: draft.summary?.value,
      rootCause: draft.rootCause?.value,
      impact: draft.impact.map(({ value }) => value.value),
      wentWell: texts(draft.wentWell),
      wentPoorly: texts(draft.wentPoorly),
      lessons: texts(draft.lessons),
      actions: draft.actions.map(({ value }) => value.title),
    }).toEqual({
      summary: 'It stopped.',
      rootCause: 'A valve.',
      impact: ['40 users'],
      wentWell: ['Alarm'],
      wentPoorly: ['Phone'],
      lessons: ['Test'],
      actions: ['Fit a lamp'],
    });
  },
);
