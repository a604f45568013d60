import { direct, example, indirect, mixed } from './quotation.js';

/** Invented people and places; every quote of a text is listed. */
export const french = [
  example(
    'the cue between the marks and a description with the name behind a comma; the pronoun goes on',
    '« Nous n’avons jamais reçu ce rapport », a déclaré la maire de Saint-Aubrac, Hélène Vaugelas. Elle a ajouté que le conseil se réunirait mardi.',
    direct('Nous n’avons jamais reçu ce rapport', {
      by: 'Hélène Vaugelas',
      cue: 'déclaré',
      source: 'Hélène Vaugelas',
      role: 'maire de Saint-Aubrac',
    }),
    indirect('le conseil se réunirait mardi', { by: 'Hélène Vaugelas', cue: 'ajouté', source: 'Elle' }),
  ),
  example(
    'an apposition behind the name, a colon; the deputy described, then pointed at',
    'Hélène Vaugelas, maire de Saint-Aubrac depuis 2014, a déclaré : « Nous avons fermé la digue à temps. » Son adjoint à la sécurité, Marc d’Arvilliers, s’est montré plus prudent. « L’eau monte encore », a-t-il prévenu.',
    direct('Nous avons fermé la digue à temps.', {
      by: 'Hélène Vaugelas',
      cue: 'déclaré',
      source: 'Hélène Vaugelas',
      role: 'maire de Saint-Aubrac',
    }),
    direct('L’eau monte encore', {
      by: 'Marc d’Arvilliers',
      cue: 'prévenu',
      source: 'a-t-[il] prévenu',
      role: 'adjoint à la sécurité',
    }),
  ),
  example(
    'two speakers with particles, one of them by surname',
    '« Nous partirons », a dit Yann Le Guennec. « Mais pas avant jeudi », a répondu Mathilde de la Roche.\n\n« C’est une honte ! », s’est exclamé M. Le Guennec, visiblement ému.',
    direct('Nous partirons', { by: 'Yann Le Guennec', cue: 'dit', source: 'Yann Le Guennec' }),
    direct('Mais pas avant jeudi', { by: 'Mathilde de la Roche', cue: 'répondu', source: 'Mathilde de la Roche' }),
    direct('C’est une honte !', { by: 'Yann Le Guennec', cue: 'exclamé', source: 'M. Le Guennec' }),
  ),
  example(
    'naming verbs, two fragments under one cue',
    'La présidente du syndicat, Odile Marchefer, a qualifié le plan de « mascarade » et de « mépris total ».',
    mixed(['mascarade', 'mépris total'], { by: 'Odile Marchefer', cue: 'qualifié', source: 'Odile Marchefer' }),
  ),
  example(
    'a quote split by its cue, then a sentence of marked words alone',
    '« Le port », explique Nadège Kerlorec, directrice du chantier, « appartient à tous ». « Personne ne le vendra. »',
    direct(['Le port', 'appartient à tous', 'Personne ne le vendra.'], {
      by: 'Nadège Kerlorec',
      cue: 'explique',
      source: 'Nadège Kerlorec',
      role: 'directrice du chantier',
    }),
  ),
  example(
    'titles, scare quotes and words nobody said are no quotes',
    'Le navire « Étoile du matin » a quitté le port hier. Personne n’a dit « bravo ». Le film « La Marée » sort jeudi.',
  ),
  example(
    'no cue, no name',
    'Hélène Vaugelas a visité le quai mardi.\n\n« Il faudra des années pour reconstruire le quai. »',
    direct('Il faudra des années pour reconstruire le quai.', { by: null, role: null, cue: null, type: 'unknown' }),
  ),
  example(
    'according to: in front, with a mixed quote; and a body',
    'Selon le directeur de l’agence, Paul Verdier, les travaux commenceront en mai. La société Calmar Énergie affirme que le chantier est « à jour ».',
    indirect('les travaux commenceront en mai', { by: 'Paul Verdier', cue: 'Selon', source: 'Paul Verdier' }),
    mixed('à jour', {
      by: 'Calmar Énergie',
      cue: 'affirme',
      source: 'La société Calmar Énergie',
      type: 'organization',
    }),
  ),
  example(
    'an incise without marks; a noble name',
    'Le budget sera voté jeudi, a annoncé lundi la présidente de la région, Anne-Lise Morvan. Interrogé par Radio Estuaire, le comte Henri de Valbrune a déclaré que sa famille ne vendrait pas le château.',
    indirect('Le budget sera voté jeudi', { by: 'Anne-Lise Morvan', cue: 'annoncé', source: 'Anne-Lise Morvan' }),
    indirect('sa famille ne vendrait pas le château', {
      by: 'Henri de Valbrune',
      cue: 'déclaré',
      source: 'le comte Henri de Valbrune',
    }),
  ),
  example(
    'the cue inside the marks, and a quote that goes on in the next paragraph',
    '« Nous avons attendu toute la nuit, a raconté Joëlle Tanguy. Il pleuvait.\n\n« Les pompiers sont arrivés à l’aube. Ils étaient trempés. »',
    direct(
      ['Nous avons attendu toute la nuit', 'Il pleuvait.', 'Les pompiers sont arrivés à l’aube. Ils étaient trempés.'],
      {
        by: 'Joëlle Tanguy',
        cue: 'raconté',
        source: 'Joëlle Tanguy',
      },
    ),
  ),
  example(
    'the next paragraph goes on, and the paragraph after a question does not',
    '« Le toit est parti d’un coup », raconte Luc Besnard, pêcheur.\n\n« Je n’ai rien pu faire. »\n\n« Le toit, et quoi encore ? », demande sa voisine, Rose Ferrec.\n\n« Les bateaux aussi. »',
    direct('Le toit est parti d’un coup', {
      by: 'Luc Besnard',
      cue: 'raconte',
      source: 'Luc Besnard',
      role: 'pêcheur',
    }),
    direct('Je n’ai rien pu faire.', { by: 'Luc Besnard', cue: null }),
    direct('Le toit, et quoi encore ?', { by: 'Rose Ferrec', cue: 'demande', source: 'Rose Ferrec' }),
    direct('Les bateaux aussi.', { by: null, role: null, cue: null, type: 'unknown' }),
  ),
  example(
    'two women of whom either could be meant: nobody is named',
    'La maire, Claire Aubin, a reçu jeudi la préfète, Irène Sauvat. La préfète, Irène Sauvat, est restée une heure. La maire, Claire Aubin, a offert le café. Le vent soufflait.\n\n« La digue tiendra », a-t-elle assuré.',
    direct('La digue tiendra', { by: null, role: null, cue: 'assuré', source: 'elle' }),
  ),
  example(
    'known by a role named before; somebody unnamed',
    'La directrice du musée, Flore Castagnet, a ouvert les portes à midi. « Tout est sec », a fait savoir la directrice. Une source proche du dossier nuance : « Presque tout est sec. »',
    direct('Tout est sec', {
      by: 'Flore Castagnet',
      cue: 'fait savoir',
      source: 'savoir [la directrice]',
    }),
    direct('Presque tout est sec.', {
      by: null,
      cue: 'nuance',
      source: 'Une source proche du dossier',
      role: 'source proche du dossier',
    }),
  ),
  example(
    'verbs that no list holds, shown by their place; a party in brackets',
    '« On nous a prévenus par courriel ! », s’étrangle Sonia Belhadj, cofondatrice du festival. Pour le député (Union des centres) Étienne Roquebrune, « c’est toute la vallée qui est punie ».',
    direct('On nous a prévenus par courriel !', {
      by: 'Sonia Belhadj',
      cue: 'étrangle',
      source: 'Sonia Belhadj',
      role: 'cofondatrice du festival',
    }),
    mixed('c’est toute la vallée qui est punie', {
      by: 'Étienne Roquebrune',
      cue: 'Pour',
      source: 'le député (Union des centres) Étienne Roquebrune',
    }),
  ),
  example(
    'a colon without a verb of saying; a book in an apposition',
    'À côté d’elle, son mari, André Pommier, hoche la tête : « Elle dit ça tous les ans. » L’historienne Solange Mercadier, autrice de « Gens du fleuve », rappelle que les bateliers étaient nombreux.',
    direct('Elle dit ça tous les ans.', { by: 'André Pommier', cue: null, source: 'André Pommier', role: 'mari' }),
  ),
  example(
    'an incise inside the marks that says more about the speaker',
    '« Le fleuve, c’est notre vie, dit Lucien Ravel, 66 ans, dont 48 sur l’eau. On y est né. »',
    direct(['Le fleuve, c’est notre vie', 'On y est né.'], { by: 'Lucien Ravel', cue: 'dit', source: 'Lucien Ravel' }),
  ),
];
