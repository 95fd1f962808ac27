import { describe, expect, it } from 'vitest';
import { blamingWords } from '#shared/language/blame/blameHints.ts';

const families = (prose: string) => blamingWords(prose, new Set(), null).map(({ family }) => family.id);

describe('what blames somebody in other languages', () => {
  it.each([
    ['L’infirmière aurait dû vérifier la pompe.', 'might-have-been'],
    ['El jefe debió haber tomado el relevo.', 'might-have-been'],
    ['La interrupción podría haberse evitado.', 'might-have-been'],
    ['Brenda no comprobó la tabla antes de lanzar la migración.', 'left-undone'],
    ['El cambio se hizo sin avisar.', 'left-undone'],
    ['Ana asumió que era el entorno de pruebas y ni lo miró.', 'careless-person'],
    ['El técnico no revisó la copia porque el becario tenía prisa.', 'left-undone'],
    ['El apagón fue provocado por un error del operador.', 'because-of-a-person'],
    ['Thibault est arrogant et n’écoute rien.', 'incompetent-person'],
  ])('is asked about: “%s”', (prose, family) => {
    expect(families(prose)).toEqual([family]);
  });
});

describe('what blames nobody in other languages', () => {
  it.each([
    ['a thing should have done it', 'La réplica debió haber tomado el relevo en 30 segundos.'],
    ['a thing within', 'L’équipe a constaté que le répartiteur aurait dû retirer le nœud.'],
    ['a pronoun for a thing', 'Le cache est plein ; il aurait dû être vidé chaque nuit.'],
    ['a kind of thing by its ending', 'La documentation supposait que l’on connaissait le système.'],
    ['a program', 'Kubernetes no comprobó la sonda y asumió que el pod estaba listo.'],
    ['a program that fell', 'Redis a planté à 3 h.'],
    ['a reason that is given', 'Ana asumió que era el entorno de pruebas porque la consola decía «pruebas».'],
    ['a reason in French', 'Karim a supposé que c’était l’essai, car le terminal l’affichait.'],
    ['a signal that never came', 'Si la guardia hubiera recibido la alerta, habría actuado antes.'],
    ['what nobody could know', 'No estaba claro quién debía avisar al centro de respaldo.'],
    ['a child among patients', 'Un niño de seis años recibió la dosis de otro ingreso.'],
    ['a delivery', 'La entrega de medicamentos se retrasó dos horas.'],
    ['a harm that was none', 'Sin consecuencias para los pacientes.'],
    ['rights of a program', 'Quitar los permisos de escritura al script de limpieza.'],
    ['a legend of a chart', 'Ajouter une légende au graphique.'],
    ['a count', 'Pas un seul message n’a été perdu.'],
    ['a retry', 'Le système réessaie deux fois avant d’abandonner.'],
    ['a share of the load', 'Cette requête à elle seule consommait 80 % du processeur.'],
  ])('is let pass: %s', (_, prose) => {
    expect(families(prose)).toEqual([]);
  });
});
