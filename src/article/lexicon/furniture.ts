import type { BoilerplateKind } from '../types.js';
import { phrases } from './phrases.js';

/*
 * What pages print around an article, as whole lines, in lower case without counts and closing signs. From the pages of
 * English, German, French, Spanish and Italian news sites as saved to plain text. Written for this project.
 */

const share = phrases(`
  share, share this, share this article, share this story, share this page, share this post, share article, share story, share page,
  share on facebook, share on twitter, share on x, share on linkedin, share on whatsapp, share on reddit, share via email, share by email, share via,
  share options, share full article, share link, share with friends, shares, click to share, tweet, tweet this, retweet, email, e-mail, mail,
  email this, email this article, email article, email story, email to a friend, send, send to a friend, send by email, print, print this page, print article, print this article,
  print page, printable version, printer friendly, printer-friendly version, facebook, twitter, x, linkedin, whatsapp, reddit, pinterest, messenger, telegram,
  instagram, youtube, tiktok, threads, bluesky, mastodon, snapchat, tumblr, google+, google plus, flipboard, pocket, viber, sms, line,
  copy link, copy this link, copy url, copy link to clipboard, link copied, link copied!, permalink, get link, embed, save, save article, save story,
  save for later, save this article, bookmark, bookmark this, bookmark article, add to favourites, add to favorites, like, likes, like this, comment, comments,
  view comments, show comments, read comments, hide comments, see comments, add comment, add a comment, leave a comment, leave a reply, post a comment,
  write a comment, add or view comments, join the conversation, join the discussion, start the conversation, be the first to comment,
  listen, listen to article, listen to this article, listen to this story, listen now, play audio, gift article, gift this article, give this article, open in app,
  republish, republish this article, republish this story, text size, font size, resize text, a a a, aa, larger text, smaller text, translate, follow us, follow, feedback,
  teilen, artikel teilen, drucken, per e-mail teilen, merken, kommentare, kommentieren, partager, imprimer, envoyer, commenter, commentaires,
  compartir, imprimir, enviar, comentarios, guardar, condividi, stampa, commenti, condividi questo articolo,
  deel dit artikel, deel, delen, reageer, reacties, printen, compartilhar, compartilhe, comentários, partilhar, del, dele, del artikkelen, kommentarer, dela, dela artikeln, partager cet article, compartir esta noticia, diesen artikel teilen
`);

const advertisement = phrases(`
  advertisement, advertisements, advertising, advert, ad, ads, sponsored, sponsored content, sponsored post, sponsored by, promoted, promoted content, promotion,
  paid content, paid post, paid partnership, partner content, presented by, story continues below, story continues below advertisement,
  story continues after advertisement, story continues after ad, story continues, article continues below, article continues below advertisement,
  article continues below this ad, article continues after advertisement, article continues after ad, content continues below, text continues below,
  continue reading, continue reading below, continue reading the main story, continue reading below ad, scroll to continue, scroll down to continue,
  advertisement - scroll to continue, advertisement scroll to continue reading, skip advertisement, skip ad, skip advert, ad feedback, report this ad, report ad, hide ad,
  remove ads, why this ad?, about this ad, your ad here, close ad, loading, loading ..., loading..., loading…, after the ad, story continues below this ad,
  anzeige, werbung, werbeanzeige, nach der anzeige weiterlesen, publicité, annonce, la suite après la publicité, publicidad, pubblicità, publicidade, advertentie
`);

/** Headings that a list of links follows. */
const related = phrases(`
  related, related article, related articles, related story, related stories, related content, related topics, related topic, related coverage, related links,
  related link, related news, related posts, related reading, related items, related video, related videos, related subjects, related internet links, read more, read also,
  also read, read next, read on, see also, see more, more on this story, more on this topic, more on this, more about this story, more on these topics, more like this, more stories,
  more news, more headlines, more top stories, more to read, more in this section, more for you, more coverage, most read, most read stories, most popular, most viewed, most shared, most commented,
  most watched, most recent, trending, trending now, trending stories, popular, popular stories, popular now, popular in the community, recommended, recommended stories, recommended for you,
  recommended reading, recommended articles, recommended by, recommendations, we recommend, you may like, you may also like, you might like, you might also like,
  you may be interested in, you may also be interested in, you might be interested in, you might also be interested in, also in the news, also of interest, around the web,
  from around the web, from the web, from our partners, from our advertisers, elsewhere on the web, promoted stories, sponsored stories, editor's picks, editors' picks, editor's choice, our picks, top picks,
  don't miss, what to read next, up next, next up, top stories, latest stories, latest news, the latest, latest headlines, other stories, other news, in other news,
  in this story, in this section, in case you missed it, icymi, further reading, explore more, keep reading, on this story, sources, source, references, external links,
  lees ook, meest gelezen, lees meer, leia também, leia mais, mais lidas, les også, mest lest, läs också, mest läst, lire aussi, à lire aussi, les plus lus, plus lus, leggi anche, i più letti, più letti, lea también, lo más leído, lo más visto, te puede interesar,
  mehr zum thema, meistgelesen, das könnte sie auch interessieren, auch interessant, key events, key moments, more in this series,
  sister link, sister links, sister projects, tags, topics, keywords, categories, filed under, explore more on these topics, watch, watch now, must reads, must read, must watch, highlights,
  features, top videos, featured videos, featured, similar stories, similar articles, similar topics, story highlights,
  mehr zum thema, mehr dazu, lesen sie auch, lesen sie mehr, das könnte sie auch interessieren, das könnte ihnen auch gefallen, meistgelesen, mehr aus, zum thema, auch interessant,
  à lire aussi, lire aussi, à lire également, sur le même sujet, les plus lus, à ne pas manquer, vous aimerez aussi,
  lea también, lee también, te puede interesar, más noticias, noticias relacionadas, lo más leído, leggi anche, potrebbe interessarti, articoli correlati, lees ook
`);

/** Menus: only above the article and below it, since the same words head sections within one. */
const navigation = phrases(`
  home, homepage, front page, news, latest, latest news, breaking, breaking news, top stories, headlines, sport, sports, football, cricket, rugby, tennis, golf, politics, business, economy, money, markets,
  finance, opinion, comment, comment is free, editorial, editorials, letters, columnists, columns, culture, arts, arts & culture, arts and culture, books, film, music, tv, tv & radio, tv and radio, television, radio, stage, world, world news,
  uk, uk news, us, u.s., us news, usa, europe, asia, africa, australia, middle east, americas, latin america, england, scotland, wales, northern ireland, ireland, canada, china, india, international,
  local, local news, local sport, regional, regions, nation, national, state, city, metro, community, communities, region, life, lifestyle, life & style, style, fashion, food, food & drink, recipes, home & garden, travel, entertainment, celebrity, celebrities, people, showbiz, features,
  tech, technology, science, science & environment, sci/tech, nature, climate, environment, energy, health, education, family, religion, society, crime, courts, law, weather, traffic, obituaries, obits, jobs, classifieds, classified, cars, motoring,
  property, homes, real estate, deals, shopping, shop, coupons, games, puzzles, crosswords, crossword, horoscopes, cartoons, comics, quizzes, quiz, events, what's on, things to do, listings, magazine, weekend, sunday, special reports, special report,
  reality check, fact check, long reads, in depth, in-depth, analysis, investigations, video, videos, watch live, live, live tv, live stream, audio, podcasts, podcast, photos, photo galleries, pictures, in pictures, gallery, galleries, newsbeat, stories, all stories, all news, all sections, sections, topics,
  menu, main menu, search, search the site, search this site, close, close menu, open menu, more, more menu, explore, browse, navigation, main navigation, site navigation, skip to content, skip to main content, skip to navigation, skip to footer, skip links, accessibility, accessibility help,
  accessibility links, sign in, sign out, log in, login, log out, logout, register, account, my account, your account, my profile, settings, notifications, subscriptions, become a member, join us, membership, donate, support us, contribute, give, free trial,
  newsletter, newsletters, e-paper, epaper, e-edition, today's paper, print edition, digital edition, read today's paper, app, apps, mobile apps, archive, archives, rss, rss feed, rss feeds, site map, sitemap, a-z, site index, edition, editions, uk edition, us edition, international edition, switch edition, english, español,
  languages, about, about us, who we are, our team, our journalists, contact, contact us, advertise, advertise with us, advertising, careers, work for us, press, press office, terms, terms of use, terms of service, terms & conditions, terms and conditions, privacy, privacy policy, privacy & cookies, privacy and cookies, privacy notice, privacy settings, your privacy choices,
  do not sell my personal information, do not sell or share my personal information, cookies, cookie policy, cookie settings, manage cookies, ad choices, adchoices, copyright, corrections, complaints, editorial guidelines, ethics policy, code of conduct, community guidelines, help, help centre, help center, faq, faqs, support, customer service,
  press release, media release, news release, for immediate release, embargoed, opinion piece, exclusive, breaking news alert, share your views,
  back, go back, back to top, top, top of page, next, previous, next article, previous article, next story, previous story, next page, previous page, older posts, newer posts, back to news, back to home, you are here, share your story, send us a tip, submit a tip, tips, got a tip?, submit news, letters to the editor,
  startseite, nachrichten, politik, wirtschaft, kultur, panorama, wissen, gesellschaft, suche, menü, anmelden, abonnieren, impressum, datenschutz, kontakt, zum inhalt springen, accueil, actualités, politique, économie, société, monde, recherche, se connecter, s'abonner, abonnez-vous, mentions légales,
  inicio, noticias, política, economía, sociedad, cultura, deportes, mundo, opinión, buscar, iniciar sesión, suscríbete, contacto, aviso legal, mentions, politica, economia, cronaca, esteri, cerca, accedi
`);

/** Notices and prompts at the end of an article. */
const signoff = phrases(`
  subscribe, subscribe now, subscribe today, sign up, sign up now, all rights reserved, have your say, what do you think?, tell us what you think, send us your comments, got a news tip?, have a story?, got a story?, accept, accept all, accept cookies, accept all cookies, i agree, agree, reject all, manage preferences,
  manage choices, ok, got it, no thanks, not now, maybe later, enter your email, enter your email address, your email address, email address, your email, submit, sign me up, thank you for signing up, thanks for signing up, end, ends, ###, -30-, the end, notes to editors, editor's note, about the author, about the authors, report an error, report a typo, report a correction,
  request a correction, suggest a correction, request reprint, reprints, permissions, reprints and permissions, rights and permissions, order reprints, this story has updates, this article has been updated, this story has been updated, updates with details, more to follow, more follows, read full article, read full story, view gallery, view full story, show more, show less, see all, view all, load more, read less, expand, collapse
`);

/** Labels of databases of articles. */
const labels = phrases(`abstract, full text, lead paragraph, body, word count, publication, section`);

const tables: readonly (readonly [BoilerplateKind, readonly string[]])[] = [
  ['other', labels],
  ['navigation', navigation],
  ['signoff', signoff],
  ['related', related],
  ['advertisement', advertisement],
  ['share', share],
];

/** Kinds of whole lines; where two tables hold a line, the later of the tables above has it. */
export const wholeLines: ReadonlyMap<string, BoilerplateKind> = new Map(
  tables.flatMap(([kind, lines]) => lines.map((line) => [line, kind] as const)),
);

export const menuItems: ReadonlySet<string> = new Set([...navigation, ...share]);
