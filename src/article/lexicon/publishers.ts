import { fold } from '../folding.js';
import { phrases } from './phrases.js';

/* Words that tell a publication, an agency or a job from a person's name, as `fold` leaves them. Written for this project. */

const foldedWords = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

/** Words that names of newspapers, magazines and broadcasters hold. */
export const outletWords: ReadonlySet<string> = foldedWords(
  phrases(`
    advertiser, advocate, age, argus, banner, beacon, bote, broadcasting, bugle, bulletin, business, call, channel, chronicle, citizen, clarion, correo, corriere,
    courant, courier, daily, democrat, diario, dispatch, echo, enterprise, examiner, express, figaro, fm, forum, gazette, gazetta, gazzetta, giornale, globe, guardian, herald,
    independent, inquirer, insider, journal, kurier, leader, ledger, local, magazine, mail, media, mercury, messenger, mirror, monde, monitor, nachrichten, network,
    news, newspaper, newspapers, noticias, observer, online, outlook, patriot, periódico, pilot, pioneer, planet, post, press, presse,  quarterly, radio, record, register, republic, review, rundschau,
    sentinel, signal, spectator, spiegel, standard, star, sun, sunday, tageblatt, tagesspiegel, telegram, telegraph, television, times, today, tribuna, tribune, tv,
    union, vanguard, voice, volksblatt, weekly, wochenblatt, world, zeitung, anzeiger, today's, dagblad, krant, tidende, posten
  `),
);

/** Last words of such names that people's names do not end in, so that the word alone decides. */
export const sureOutletWords: ReadonlySet<string> = foldedWords(
  phrases(`
    advertiser, advocate, argus, broadcasting, bugle, bulletin, chronicle, clarion, correo, courant, courier, daily, diario, dispatch, echo, examiner, express,
    gazette, gazzetta, globe, guardian, herald, independent, inquirer, insider, journal, kurier, ledger, magazine, media, mercury, messenger, mirror, monitor,
    nachrichten, network, news, newspaper, newspapers, noticias, observer, online, post, press, radio, record, register, review, rundschau, sentinel, spectator, standard, star, sun,
    tageblatt, tagesspiegel, telegram, telegraph, television, times, today, tribune, tv, weekly, wochenblatt, zeitung, anzeiger, dagblad, krant, fm
  `),
);

/** Ends, or beginnings, of names of news agencies. */
export const agencyForms: readonly RegExp[] = [
  /\b(?:wire|newswire|wires|wire service|news ?wire service|news agency|press agency|news service|press association|press service|presse-agentur|nachrichtenagentur|pressetjänst)$/i,
  /^(?:agence|agencia|agenzia|agência)\s\p{Lu}/u,
];

/** Words in capitals that stand before a dash as places do: the kind of an article. */
export const kickers: ReadonlySet<string> = new Set(
  phrases(
    `advisory, alert, analysis, blog, breaking, breaking news, column, comment, commentary, correction, editorial, essay, exclusive, explainer, factbox, feature, flash, gallery, interview, just in, letter, letters, live, longread, news, note, obituary, op-ed, opinion, photos, pictures, podcast, poll, profile, quiz, recap, report, review, special report, timeline, transcript, update, updated, urgent, video, watch`,
  ),
);

/** Broadcasters that print their initials where others print an agency's. */
export const broadcasters: ReadonlySet<string> = new Set(
  phrases(
    `abc, abc news, ard, bbc, bbc news, cbc, cbc news, cbs, cbs news, cnn, c-span, dw, fox news, itv, msnbc, nbc, nbc news, nhk, npr, orf, pbs, rfi, rté, rte, sky news, srf, voa, zdf`,
  ),
);

/** Words of jobs at a news desk: what stands beside a writer's name and is no name itself. */
export const deskWords: ReadonlySet<string> = new Set(
  phrases(`
    analyst, anchor, associate, author, blogger, bureau, chief, columnist, commentator, contributing, contributor, contributors, copy, correspondent, correspondents, critic, crime, data, deputy, desk, digital, diplomatic, director,
    education, economics, editor, editors, editorial, environment, executive, fellow, foreign, freelance, guest, head, health, host, intern, investigations, investigative, journalist, journalists, managing, multimedia, newsroom, parliamentary,
    photographer, photojournalist, political, politics, presenter, producer, regional, reporter, reporters, reporting, science, senior, special, sports, staff, staffer, team, technology, trainee, transport, video, writer, writers, local, democracy, business, agencies, agency
  `),
);
