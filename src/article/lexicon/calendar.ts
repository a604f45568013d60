import { phrases } from './phrases.js';

/* Names of months and weekdays as dates print them, lower case without full stops. Written for this project. */

const months: readonly string[] = [
  'january, jan, januar, jänner, jän, janvier, janv, enero, ene, gennaio, gen, januari, janeiro, styczeń, stycznia',
  'february, feb, febr, februar, feber, février, févr, fév, febrero, febbraio, febbr, februari, fevereiro, fev, lutego',
  'march, mar, märz, mär, mrz, mars, marzo, maart, mrt, março, marca',
  'april, apr, avril, avr, abril, abr, aprile, kwietnia',
  'may, mai, mayo, maggio, mag, mei, maio, maj, maja',
  'june, jun, juni, juin, junio, giugno, giu, junho, czerwca',
  'july, jul, juli, juillet, juil, julio, luglio, lug, julho, lipca',
  'august, aug, août, aout, agosto, ago, augustus, augusti, sierpnia',
  'september, sep, sept, septembre, septiembre, settembre, sett, setembro, set, września',
  'october, oct, oktober, okt, octobre, octubre, ottobre, ott, outubro, out, października',
  'november, nov, novembre, noviembre, novembro, listopada',
  'december, dec, dezember, dez, décembre, déc, diciembre, dic, dicembre, dezembro, grudnia',
];

/** Month names in the languages the reader knows → 1 to 12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => phrases(names).map((name) => [name, index + 1] as const)),
);

/** The first three letters of weekdays, Sunday = 0: they settle which of two numbers is the month. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['wed', 3],
  ['thu', 4],
  ['fri', 5],
  ['sat', 6],
  ['son', 0],
  ['die', 2],
  ['mit', 3],
  ['don', 4],
  ['fre', 5],
  ['sam', 6],
  ['dim', 0],
  ['lun', 1],
  ['mar', 2],
  ['mer', 3],
  ['jeu', 4],
  ['ven', 5],
  ['dom', 0],
  ['mié', 3],
  ['jue', 4],
  ['vie', 5],
  ['sáb', 6],
  ['gio', 4],
  ['sab', 6],
]);

/** Weekdays in full and short, for taking them out of a line. */
export const weekdays: ReadonlySet<string> = new Set(
  phrases(`
    monday, mon, tuesday, tue, tues, wednesday, wed, weds, thursday, thu, thur, thurs, friday, fri, saturday, sat, sunday, sun,
    montag, mo, dienstag, di, mittwoch, mi, donnerstag, do, freitag, fr, samstag, sonnabend, sa, sonntag, so,
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miércoles, jueves, viernes, sábado, domingo,
    lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
  `),
);

/** Words that stand beside a date that says when an article came out. */
export const publishedWords: ReadonlySet<string> = new Set(
  phrases(`
    published, publication, posted, first, created, issued, released, date, dated, filed, uploaded, added, originally, online, web, print, on, at, of, the, in, from, by, time, local, story,
    veröffentlicht, erschienen, erstellt, datum, vom, am, um, uhr, den, publié, publiée, le, à, du, publicado, publicada, el, a, las, la, de, fecha, pubblicato, pubblicata, il, alle, ore, gepubliceerd, op, om, h, hrs, hours
  `),
);

/** Words that stand beside a date of a later version. */
export const updatedWords: ReadonlySet<string> = new Set(
  phrases(`
    updated, update, modified, last, revised, edited, changed, latest, aktualisiert, zuletzt, geändert, stand, mis, mise, jour, modifié, actualizado, actualizada, actualización, última, aggiornato, aggiornata, ultimo, aggiornamento, bijgewerkt
  `),
);

/** Other words of such a line. */
export const besideDates: ReadonlySet<string> = new Set(
  phrases(
    `am, pm, minutes, minute, min, mins, read, reading, hours, hour, days, day, ago, noon, midnight, gmt, utc, lesezeit, minuten, lecture, lectura, comments, comment, shares, views, share, save, and, or, to, for`,
  ),
);
