import { direct, example, indirect, mixed } from './quotation.js';

/** Invented people and places; every quote of a text is listed. */
export const german = [
  example(
    'a separable verb; a phrase with a possessive in the middle of what it reports',
    '„Wir haben die Pumpen zu spät eingeschaltet“, räumte Betriebsleiter Torsten Hagedorn am Montag ein. Verletzt wurde nach seinen Angaben niemand.',
    direct('Wir haben die Pumpen zu spät eingeschaltet', {
      by: 'Torsten Hagedorn',
      cue: ['räumte', 'Montag [ein]'],
      source: 'Betriebsleiter Torsten Hagedorn',
      role: 'Betriebsleiter',
    }),
    indirect(['Verletzt wurde', 'niemand'], { by: 'Torsten Hagedorn', cue: 'nach seinen Angaben', source: 'seinen' }),
  ),
  example(
    'chevrons, an inverted subject behind a subordinate clause, a naming verb',
    'Auf die Frage, ob er zurücktrete, antwortete Bürgermeister Veit Kronacher: »Nein. Ich bin gewählt.« Sein Vorgänger Horst Immel nannte das »eine Frechheit«.',
    direct('Nein. Ich bin gewählt.', {
      by: 'Veit Kronacher',
      cue: 'antwortete',
      source: 'Bürgermeister Veit Kronacher',
    }),
    mixed('eine Frechheit', { by: 'Horst Immel', cue: 'nannte', source: 'Sein Vorgänger Horst Immel' }),
  ),
  example(
    'an academic title, particles and an apposition',
    '„Das Wehr hält“, versicherte Dr. Ulrike von der Heide, Leiterin des Wasserwirtschaftsamts. „Ich schlafe gut“, fügte von der Heide hinzu.',
    direct('Das Wehr hält', {
      by: 'Ulrike von der Heide',
      cue: 'versicherte',
      source: 'Dr. Ulrike von der Heide',
      role: 'Leiterin des Wasserwirtschaftsamts',
    }),
    direct('Ich schlafe gut', {
      by: 'Ulrike von der Heide',
      cue: ['fügte', 'hinzu'],
      source: 'fügte [von der Heide]',
    }),
  ),
  example(
    'a description with the name behind a comma; the pronoun behind the verb',
    'Der Sprecher der Hafenbehörde, Karsten Brünning, sagte: „Wir prüfen das.“ Auf Nachfrage erklärte er: „Mehr weiß ich nicht.“',
    direct('Wir prüfen das.', {
      by: 'Karsten Brünning',
      cue: 'sagte',
      source: 'Karsten Brünning',
      role: 'Sprecher der Hafenbehörde',
    }),
    direct('Mehr weiß ich nicht.', { by: 'Karsten Brünning', cue: 'erklärte', source: 'erklärte [er]:' }),
  ),
  example(
    'a party in brackets, a dative hearer, somebody known by her age',
    '„Ich gehe nicht“, sagte Landrätin Sabine Torwald (SPD) der Zeitung. „Ich habe nichts falsch gemacht“, betonte die 54-Jährige.',
    direct('Ich gehe nicht', {
      by: 'Sabine Torwald',
      cue: 'sagte',
      source: 'Landrätin Sabine Torwald',
      role: 'Landrätin',
    }),
    direct('Ich habe nichts falsch gemacht', { by: 'Sabine Torwald', cue: 'betonte', source: 'die 54-Jährige' }),
  ),
  example(
    'nobility, an apposition with an article, a Dutch particle',
    'Friedrich Freiherr von Hallstein, der Eigentümer des Schlosses, nannte den Plan „reine Willkür“. Seine Nachbarin Meta van Dyck widersprach: „Der Plan ist gut.“',
    mixed('reine Willkür', {
      by: 'Friedrich Freiherr von Hallstein',
      cue: 'nannte',
      source: 'Friedrich Freiherr von Hallstein',
    }),
    direct('Der Plan ist gut.', { by: 'Meta van Dyck', cue: 'widersprach', source: 'Seine Nachbarin Meta van Dyck' }),
  ),
  example(
    'so: a quote split by its source; nothing but a surname is printed',
    '„Wir haben“, so Bürgermeister Kronacher, „alles versucht.“',
    direct(['Wir haben', 'alles versucht.'], { by: 'Kronacher', cue: 'so', source: 'Bürgermeister Kronacher' }),
  ),
  example(
    'a participle at the end of its clause, a sentence of marked words alone',
    'Hafendirektor Jens Ahlers hatte am Montag erklärt: »Es war dunkel.« »Dann kam das Wasser.«',
    direct(['Es war dunkel.', 'Dann kam das Wasser.'], {
      by: 'Jens Ahlers',
      cue: 'erklärt',
      source: 'Hafendirektor Jens Ahlers',
    }),
  ),
  example(
    'bodies and phrases as sources',
    'Laut Polizei wurde niemand verletzt. Der Sprecherin zufolge dauert die Sperrung bis Freitag. Nach Angaben der Behörde war das Fett darin hart „wie Kerzenwachs“.',
    indirect('wurde niemand verletzt', {
      by: null,
      cue: 'Laut',
      source: 'Polizei',
      role: 'Polizei',
      type: 'organization',
    }),
    indirect('dauert die Sperrung bis Freitag', {
      by: null,
      cue: 'zufolge',
      source: 'Der Sprecherin',
      role: 'Sprecherin',
    }),
    mixed('wie Kerzenwachs', {
      by: null,
      cue: 'Nach Angaben',
      source: 'der Behörde',
      role: 'Behörde',
      type: 'organization',
    }),
  ),
  example(
    'indirect speech with dass and with the subjunctive, none without a cue',
    'Landwirt Ole Petersen sagte, man habe die Warnung zu spät erhalten. Er erklärte, dass die Pumpen erst im Mai geliefert werden. Die Firma habe sich nie gemeldet.',
    indirect('man habe die Warnung zu spät erhalten', {
      by: 'Ole Petersen',
      cue: 'sagte',
      source: 'Landwirt Ole Petersen',
    }),
    indirect('die Pumpen erst im Mai geliefert werden', { by: 'Ole Petersen', cue: 'erklärte', source: 'Er' }),
  ),
  example(
    'a group, somebody unnamed, a letter',
    '„Wir bleiben“, sagten Anwohner am Abend. „Das ist unser Zuhause“, rief eine Frau. „Niemand hat uns gewarnt“, heißt es in einem Brief.',
    direct('Wir bleiben', { by: null, cue: 'sagten', source: 'Anwohner', role: 'Anwohner', type: 'group' }),
    direct('Das ist unser Zuhause', { by: null, cue: '[rief] eine', source: 'eine Frau', role: 'Frau' }),
    direct('Niemand hat uns gewarnt', { by: null, cue: 'heißt', source: 'es', role: null, type: 'unknown' }),
  ),
  example(
    'titles and scare quotes are no quotes; no cue, no name',
    'Das Buch „Der lange Regen“ erscheint im Herbst, die „Flutnacht“ jährt sich.\n\n„Das hätte nie passieren dürfen, wirklich nie.“',
    direct('Das hätte nie passieren dürfen, wirklich nie.', { by: null, role: null, cue: null, type: 'unknown' }),
  ),
  example(
    'two people with one surname: the title tells, else nobody is named',
    'Anke Lührs und Bernd Lührs führen den Hof. „Es reicht“, sagte Frau Lührs. „Es reicht noch lange nicht“, sagte Lührs.',
    direct('[Es reicht]“', { by: 'Anke Lührs', cue: '[sagte] Frau', source: 'Frau Lührs' }),
    direct('Es reicht noch lange nicht', { by: null, role: null, cue: '[sagte] Lührs', source: 'sagte [Lührs].' }),
  ),
  example(
    'subjunctive with marked words at its end; a verb that no list holds',
    'CDU-Fraktionschef Holger Sandkuhl kritisierte, die Kosten seien „völlig aus dem Ruder gelaufen“. „Das überleben wir nicht“, befürchtet Buchhändler Emil Trautwein.',
    mixed('völlig aus dem Ruder gelaufen', {
      by: 'Holger Sandkuhl',
      cue: 'kritisierte',
      source: 'CDU-Fraktionschef Holger Sandkuhl',
    }),
    direct('Das überleben wir nicht', {
      by: 'Emil Trautwein',
      cue: 'befürchtet',
      source: 'Buchhändler Emil Trautwein',
    }),
  ),
  example(
    'a countess with a party in brackets before the verb, an object that is no name; an apposition that holds the name',
    'Oppositionsführerin Almut Gräfin von Reventhal (Grüne) forderte mehr Personal: „Wir brauchen Profis, keine Schilder.“ Kritik kam auch vom Verband. Dessen Präsident, der frühere Olympiasieger Falk Nitschke, sagte dem Sender Nordwelle: „Das Geld ist da.“',
    direct('Wir brauchen Profis, keine Schilder.', {
      by: 'Almut Gräfin von Reventhal',
      cue: 'forderte',
      source: 'Oppositionsführerin Almut Gräfin von Reventhal',
    }),
    direct('Das Geld ist da.', { by: 'Falk Nitschke', cue: 'sagte', source: 'Falk Nitschke' }),
  ),
  example(
    'a child with a given name only, a quote split by its cue',
    '„Ich war sauer auf meinen Bruder“, sagt die achtjährige Mia, „weil er weggeschwommen ist.“',
    direct(['Ich war sauer auf meinen Bruder', 'weil er weggeschwommen ist.'], {
      by: 'Mia',
      cue: 'sagt',
      source: 'die achtjährige Mia',
    }),
  ),
];
