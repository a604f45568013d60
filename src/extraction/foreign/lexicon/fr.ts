import { pairs, phrases, words } from '../../lexicon/words.js';
import { verbForms } from '../verbs.js';

/* French words of news prose, lower case. Written for this project. */

export const verbs = verbForms({
  conjugations: [
    {
      infinitive: 'ger',
      singular: 'ge gea geait gera',
      plural: 'gent gèrent geaient geront',
      participle: 'gé',
      gerund: 'geant',
    },
    {
      infinitive: 'cer',
      singular: 'ce ça çait cera',
      plural: 'cent cèrent çaient ceront',
      participle: 'cé',
      gerund: 'çant',
    },
    { infinitive: 'er', singular: 'e a ait era', plural: 'ent èrent aient eront', participle: 'é', gerund: 'ant' },
  ],
  regular: {
    say: `déclarer affirmer expliquer raconter ajouter préciser indiquer noter souligner signaler observer résumer lancer
      glisser confier témoigner commenter relater continuer enchaîner insister souffler murmurer crier tonner rapporter remarquer
      constater détailler exposer évoquer annoncer communiquer plaisanter ironiser soupirer philosopher analyser nuancer
      corriger rectifier argumenter développer parler exclamer écrier féliciter marmonner hurler chuchoter justifier préconiser proclamer`,
    claim: 'assurer plaider clamer arguer marteler',
    deny: 'nier contester réfuter',
    admit: 'avouer confesser',
    confirm: 'confirmer attester',
    ask: 'demander questionner interroger',
    answer: 'rétorquer répliquer riposter',
    promise: 'jurer',
    warn: 'alerter',
    demand: 'exiger réclamer',
    order: 'ordonner',
    urge: 'exhorter implorer supplier conseiller recommander',
    accuse: 'accuser dénoncer',
    praise: 'saluer',
    criticise: 'critiquer déplorer fustiger regretter indigner insurger agacer emporter condamner qualifier traiter',
    think: 'estimer juger penser',
  },
  irregular: {
    say: `
      dire | dit disait dira | disent dirent disaient diront | dit | disant
      conclure | conclut concluait | concluent conclurent concluaient | conclu | concluant
      poursuivre | poursuit poursuivit poursuivait | poursuivent poursuivirent poursuivaient | poursuivi | poursuivant
      reprendre | reprend reprit reprenait | reprennent reprirent | repris | reprenant
      relever | relève releva relevait | relèvent relevèrent | relevé | relevant
      répéter | répète répéta répétait | répètent répétèrent | répété | répétant
      rappeler | rappelle rappela rappelait | rappellent rappelèrent | rappelé | rappelant
      révéler | révèle révéla révélait | révèlent révélèrent | révélé | révélant
      compléter | complète compléta | complètent complétèrent | complété | complétant
      tempérer | tempère tempéra | tempèrent tempérèrent | tempéré | tempérant
      suggérer | suggère suggéra suggérait | suggèrent suggérèrent | suggéré | suggérant
      écrire | écrit écrivit écrivait | écrivent écrivirent écrivaient | écrit | écrivant
      sourire | sourit souriait | sourient sourirent | souri | souriant
      inquiéter | inquiète inquiéta inquiétait | inquiètent inquiétèrent | inquiété |
      réjouir | réjouit réjouissait | réjouissent réjouirent | réjoui |`,
    claim: `
      soutenir | soutient soutint soutenait | soutiennent soutinrent soutenaient | soutenu | soutenant
      prétendre | prétend prétendit prétendait | prétendent prétendirent | prétendu | prétendant
      alléguer | allègue allégua alléguait | allèguent alléguèrent | allégué | alléguant
      maintenir | maintient maintint maintenait | maintiennent maintinrent | maintenu | maintenant`,
    deny: `
      démentir | dément démentit démentait | démentent démentirent | démenti | démentant`,
    admit: `
      admettre | admet admit admettait | admettent admirent | admis | admettant
      reconnaître | reconnaît reconnait reconnut reconnaissait | reconnaissent reconnurent | reconnu | reconnaissant
      concéder | concède concéda concédait | concèdent concédèrent | concédé | concédant
      convenir | convient convint convenait | conviennent convinrent | |`,
    answer: `
      répondre | répond répondit répondait | répondent répondirent | répondu | répondant`,
    promise: `
      promettre | promet promit promettait | promettent promirent | promis | promettant`,
    warn: `
      avertir | avertit avertissait | avertissent avertirent | averti | avertissant
      prévenir | prévient prévint prévenait | préviennent prévinrent | prévenu | prévenant`,
    urge: `
      appeler | appelle appela appelait | appellent appelèrent | appelé | appelant`,
    think: `
      croire | croit crut croyait | croient crurent | |
      considérer | considère considéra considérait | considèrent considérèrent | considéré | considérant
      espérer | espère espéra espérait | espèrent espérèrent | espéré | espérant`,
  },
  naming: 'qualifier traiter parler dénoncer évoquer déplorer fustiger critiquer réclamer exiger condamner appeler',
});

export const compounds = verbForms({
  conjugations: [],
  regular: {},
  irregular: {
    say: `
      faire-savoir | fait-savoir fit-savoir faisait-savoir | font-savoir firent-savoir | |
      faire-valoir | fait-valoir fit-valoir faisait-valoir | font-valoir firent-valoir | |
      faire-remarquer | fait-remarquer fit-remarquer | font-remarquer firent-remarquer | |
      faire-observer | fait-observer fit-observer | font-observer firent-observer | |`,
    warn: 'mettre-en-garde | met-en mit-en | mettent-en mirent-en | mis-en |',
  },
  naming: '',
});

export const auxiliaries = words('a ont avait avaient eut eurent aura auront aurait auraient');
export const reflexiveAuxiliaries = words('est sont était étaient fut serait');
export const clitics = words("me m' te t' se s' nous vous lui leur l' le la les y en ne n'");
export const negations = words("ne n' jamais pas personne aucun aucune guère");
export const prepositions =
  words(`à au aux de du des d' dans en par pour sur sous sans avec avant après depuis devant derrière dès chez contre entre
  envers lors malgré pendant durant selon vers jusqu' jusque parmi hors outre via face suite grâce quant`);
export const conjunctions = words('et ou mais puis');
export const relatives = words('qui dont où lequel laquelle');
export const subordinators = words(
  "quand lorsque lorsqu' si comme puisque puisqu' alors tandis bien parce car afin pourquoi comment ce c' cela ça ceux celui celle",
);
export const adverbs =
  words(`hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir aussi également encore
  ensuite enfin alors déjà toujours souvent immédiatement aussitôt notamment ainsi donc pourtant cependant toutefois longuement brièvement
  simplement publiquement récemment finalement clairement fermement sobrement calmement sèchement vivement même plus moins tout très là ici
  d'abord tard tôt depuis récemment volontiers non oui`);
export const otherVerbs =
  words(`est sont était étaient fut sera serait a ont avait avaient aura aurait va vont allait doit doivent devait peut peuvent
  pouvait veut veulent voulait fait font fit faisait prend prit met mit tient tint vient vint reste porte demeure semble refuse sait savait`);
export const timeNouns = words(
  'semaine mois an année jour journée soir soirée matin matinée nuit week-end heure heures moment',
);

export const honorifics =
  pairs(`m.: m, mm.: m, mr: m, monsieur: m, mme: f, mme.: f, mlle: f, madame: f, mademoiselle: f,
  dr: -, dr.: -, pr: -, pr.: -, me: -, maître: -, docteur: -, professeur: -, mgr: m, sœur: f, père: m, frère: m`);
export const abbreviations = words('m mm mme mlle dr pr me mgr st ste av art cf etc');
export const particles = words("de du des d' la le van von der den el ben di da del della");
export const firstNames = pairs(
  'jean: m, ange: m, solenne: f, fernand: m, yannick: m, gwenaël: m, gaël: m, michel: m, joël: m, pascal: m, noël: m, daniel: m, laurence: f, andrée: f, renée: f',
);

/** What a person is, with the gender the word tells whatever the article says (`-`: none). */
export const roles =
  pairs(`maire: -, ministre: -, président: m, présidente: f, directeur: m, directrice: f, secrétaire: -, porte-parole: -,
  député: m, députée: f, sénateur: m, sénatrice: f, conseiller: m, conseillère: f, adjoint: m, adjointe: f, préfet: m, préfète: f, chef: -, cheffe: f,
  patron: m, patronne: f, avocat: m, avocate: f, procureur: m, procureure: f, juge: -, magistrat: m, magistrate: f, commissaire: -, capitaine: -,
  commandant: m, commandante: f, colonel: m, général: m, lieutenant: m, professeur: -, professeure: f, enseignant: m, enseignante: f, médecin: -,
  docteur: -, infirmier: m, infirmière: f, chercheur: m, chercheuse: f, économiste: -, historien: m, historienne: f, sociologue: -, politologue: -,
  ingénieur: m, ingénieure: f, syndicaliste: -, délégué: m, déléguée: f, responsable: -, dirigeant: m, dirigeante: f, gérant: m, gérante: f,
  propriétaire: -, fondateur: m, fondatrice: f, entraîneur: m, entraîneuse: f, sélectionneur: m, joueur: m, joueuse: f, gardien: m, gardienne: f,
  auteur: m, autrice: f, auteure: f, écrivain: m, écrivaine: f, romancier: m, romancière: f, acteur: m, actrice: f, chanteur: m, chanteuse: f,
  réalisateur: m, réalisatrice: f, artiste: -, architecte: -, habitant: m, habitante: f, voisin: m, voisine: f, témoin: -, victime: -, riverain: m,
  riveraine: f, agriculteur: m, agricultrice: f, éleveur: m, éleveuse: f, pêcheur: m, pêcheuse: f, commerçant: m, commerçante: f, boulanger: m,
  boulangère: f, libraire: -, coordinateur: m, coordinatrice: f, gouverneur: m, gouverneure: f, premier: m, candidat: m, candidate: f, élu: m,
  élue: f, rapporteur: m, rapporteure: f, ambassadeur: m, ambassadrice: f, chancelier: m, chancelière: f, roi: m, reine: f, prince: m,
  princesse: f, duc: m, duchesse: f, comte: m, comtesse: f, baron: m, baronne: f, marquis: m, marquise: f, évêque: m, père: m, mère: f, fils: m,
  fille: f, frère: m, sœur: f, mari: m, épouse: f, veuve: f, oncle: m, tante: f, collègue: -, prédécesseur: m, successeur: m, pompier: m, pompière: f,
  policier: m, policière: f, gendarme: -, éclusier: m, éclusière: f, étudiant: m, étudiante: f, lycéen: m, lycéenne: f, élève: -, expert: m,
  experte: f, spécialiste: -, analyste: -, consultant: m, consultante: f, conservateur: m, conservatrice: f, metteur: m, metteuse: f, source: -,
  fonctionnaire: -, greffier: m, greffière: f, biologiste: -, géologue: -, climatologue: -, hydrologue: -, météorologue: -, urbaniste: -,
  trésorier: m, trésorière: f, vice-président: m, vice-présidente: f, ex-ministre: -, bâtonnier: m, bâtonnière: f, proviseur: m, proviseure: f,
  principal: m, principale: f, cadre: -, employé: m, employée: f, ouvrier: m, ouvrière: f, salarié: m, salariée: f, retraité: m, retraitée: f, marin: m`);

export const organizationNouns =
  words(`société entreprise compagnie groupe firme syndicat association ministère gouvernement mairie préfecture commission comité
  conseil parti fédération confédération union agence autorité autorités police gendarmerie justice parquet tribunal cour université école lycée hôpital
  banque club équipe fondation organisation ong collectif institut observatoire office direction chambre assemblée sénat parlement municipalité
  ville région département état ambassade armée opposition majorité rédaction journal quotidien hebdomadaire chaîne radio régie opérateur fabricant
  constructeur exploitant ligue mouvement coopérative élysée matignon`);
export const genderless = words('source personne victime star vedette recrue sentinelle');
export const neverNames = phrases('dieu, internet, noël, pâques');
