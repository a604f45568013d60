import { direct, example, indirect, mixed } from './quotation.js';

/** Invented people and places; every quote of a text is listed. */
export const spanish = [
  example(
    'a title before the name, then a subject left out; two styles of marks',
    '«No vamos a cerrar la escuela», afirmó la consejera Rocío Balmes. “Falta dinero, pero no voluntad”, agregó ante los padres.',
    direct('No vamos a cerrar la escuela', {
      by: 'Rocío Balmes',
      cue: 'afirmó',
      source: 'la consejera Rocío Balmes',
      role: 'consejera',
    }),
    direct('Falta dinero, pero no voluntad', { by: 'Rocío Balmes', cue: 'agregó' }),
  ),
  example(
    'an apposition behind a name with particles, the name alone later',
    '«El puente aguantará», aseguró Rocío de la Fuente, alcaldesa de Villaclara.\n\nPara De la Fuente, el acuerdo es «un paso adelante».',
    direct('El puente aguantará', {
      by: 'Rocío de la Fuente',
      cue: 'aseguró',
      source: 'Rocío de la Fuente',
      role: 'alcaldesa de Villaclara',
    }),
    mixed('un paso adelante', { by: 'Rocío de la Fuente', cue: 'Para', source: 'De la Fuente' }),
  ),
  example(
    'two surnames, of which the first is in use',
    'El portavoz del sindicato, Íñigo Larrazábal Ruiz, lo negó: «Nadie nos ha llamado». «No es la primera vez», recordó Larrazábal.',
    direct('Nadie nos ha llamado', {
      by: 'Íñigo Larrazábal Ruiz',
      cue: 'negó',
      source: 'Íñigo Larrazábal Ruiz',
      role: 'portavoz del sindicato',
    }),
    direct('No es la primera vez', {
      by: 'Íñigo Larrazábal Ruiz',
      cue: 'recordó',
      source: 'recordó [Larrazábal]',
    }),
  ),
  example(
    'two indirect statements of one subject',
    'La ministra Pilar Cendra dijo ayer que las obras empezarán en mayo y agregó que no habrá retrasos.',
    indirect('las obras empezarán en mayo', { by: 'Pilar Cendra', cue: 'dijo', source: 'La ministra Pilar Cendra' }),
    indirect('no habrá retrasos', { by: 'Pilar Cendra', cue: 'agregó', source: 'La ministra Pilar Cendra' }),
  ),
  example(
    'a relative with the same surname',
    '“Nos vamos”, dijo el pescador Tomás Aldave. “Pero volveremos”, le respondió su hermana, Nerea Aldave.',
    direct('Nos vamos', { by: 'Tomás Aldave', cue: 'dijo', source: 'el pescador Tomás Aldave' }),
    direct('Pero volveremos', { by: 'Nerea Aldave', cue: 'respondió', source: 'Nerea Aldave' }),
  ),
  example(
    'a naming verb; a noble title in a phrase',
    'El juez calificó el plan de «disparate». En opinión de la duquesa de Montreal, Beatriz de Haro, la finca «no se vende».',
    mixed('disparate', { by: null, cue: 'calificó', source: 'El juez', role: 'juez' }),
    mixed('no se vende', { by: 'Beatriz de Haro', cue: 'En opinión de', source: 'Beatriz de Haro' }),
  ),
  example(
    'a quote split by its cue; known by her office',
    'La alcaldesa de Villaclara, Marta Osuna, llegó a las ocho. «Falta la firma», señaló la alcaldesa, «y la firma llegará».',
    direct(['Falta la firma', 'y la firma llegará'], { by: 'Marta Osuna', cue: 'señaló', source: 'la alcaldesa' }),
  ),
  example(
    'the perfect, a hearer in between, an age and a club',
    '«Estoy cansado», ha confesado a este diario el entrenador del Deportivo Villaclara, Ramón Oteiza, de 54 años.',
    direct('Estoy cansado', {
      by: 'Ramón Oteiza',
      cue: 'confesado',
      source: 'Ramón Oteiza',
      role: 'entrenador del Deportivo Villaclara',
    }),
  ),
  example(
    'según with a verb behind the marks, según in front',
    '«El dinero está reservado», según explicó el tesorero Hugo Landa. Según su portavoz, Remedios Arnau, la obra durará siete meses.',
    direct('El dinero está reservado', { by: 'Hugo Landa', cue: 'explicó', source: 'el tesorero Hugo Landa' }),
    indirect('la obra durará siete meses', { by: 'Remedios Arnau', cue: 'Según', source: 'Remedios Arnau' }),
  ),
  example(
    'a relative clause and a clitic before the cue; a first name is all that is printed',
    'Baltasar Quirós sirve café en el muelle. Su hija Candela, que estudia ingeniería, le corrige: «La grasa no falla, papá».',
    direct('La grasa no falla, papá', { by: 'Candela', cue: 'corrige', source: 'Su hija Candela' }),
  ),
  example(
    'titles and words nobody said are no quotes; no cue, no name',
    'El programa «Noches de puerto» vuelve el lunes. Nadie dijo «gracias». Las obras avanzan «una por una».\n\n«Hay que reconstruir el muelle entero antes del verano.»',
    direct('Hay que reconstruir el muelle entero antes del verano.', {
      by: null,
      role: null,
      cue: null,
      type: 'unknown',
    }),
  ),
  example(
    'two people who speak together',
    'Nerea Aldave y Ramón Oteiza dijeron: «Estamos listos para volver».',
    direct('Estamos listos para volver', {
      by: null,
      cue: 'dijeron',
      source: 'Nerea Aldave y Ramón Oteiza',
      role: null,
      type: 'group',
    }),
  ),
  example(
    'dialogue between dashes, and a list that begins with them',
    '—No voy a dimitir —dijo la ministra Pilar Cendra—. Tengo trabajo.\n\n— Aprobación del presupuesto de la villa\n\n— Ruegos y preguntas de los vecinos',
    direct(['No voy a dimitir', 'Tengo trabajo.'], {
      by: 'Pilar Cendra',
      cue: 'dijo',
      source: 'la ministra Pilar Cendra',
    }),
  ),
  example(
    'an indirect statement before a direct one of the same subject',
    'La directora general de Transluz, Sofía Armendáriz, negó que haya despidos previstos y advirtió: “Si la huelga sigue, perderemos la concesión”.',
    indirect('haya despidos previstos', { by: 'Sofía Armendáriz', cue: 'negó', source: 'Sofía Armendáriz' }),
    direct('Si la huelga sigue, perderemos la concesión', {
      by: 'Sofía Armendáriz',
      cue: 'advirtió',
      source: 'Sofía Armendáriz',
    }),
  ),
  example(
    'a common noun that points like a pronoun; then the pronouns of two people',
    'En la parada esperaba Encarna Ruipérez. “Nadie nos dice nada”, protestaba la mujer, de 68 años.\n\nJacinto Peral y Sofía Armendáriz se reunirán el viernes. “Ojalá”, dice él. “Veremos”, dice ella.',
    direct('Nadie nos dice nada', { by: 'Encarna Ruipérez', cue: 'protestaba', source: 'la mujer' }),
    direct('Ojalá', { by: 'Jacinto Peral', cue: '“Ojalá”, [dice]', source: 'él' }),
    direct('Veremos', { by: 'Sofía Armendáriz', cue: '“Veremos”, [dice]', source: 'dice [ella]' }),
  ),
];
