/*
 * Names that pages give to the parts around an article, as words of `class` and `id` ("td-related-posts" holds
 * "related"). Written for this project after the habits of common publishing systems.
 */

import { phrases } from '../../lexicon/phrases.js';

const pattern = (list: string): RegExp =>
  new RegExp(`(?:^|[-_ ])(?:${list.trim().split(/\s+/u).join('|')})(?=$|[-_ ])`, 'u');

/** Elements and roles that never hold a part of an article. */
export const chromeElements: ReadonlySet<string> = new Set(
  `nav button select textarea dialog menu progress meter datalist amp-ad amp-embed amp-twitter amp-instagram amp-facebook amp-sidebar amp-social-share
  amp-auto-ads amp-sticky-ad amp-list amp-consent amp-user-notification amp-analytics`.split(/\s+/u),
);
export const chromeRoles: ReadonlySet<string> = new Set(
  'navigation search dialog alertdialog menu menubar toolbar tablist tooltip button banner contentinfo'.split(' '),
);

/** Parts that hold readers' words or a form for them: left out however long they are. */
export const readersWords = pattern(`
  comments commentlist comment-list comment-section comment-area comment-form comments-area comment-thread comments-section disqus disqus_thread respond
  reader-comments kommentare commentaires comentarios comentários commenti reacties reactions kommentarer kommentar livefyre coral-talk viafoura fb-comments`);

/** Parts that are left out unless they hold most of the page. */
export const chromeNames = pattern(`
  delen teilen partager compartir condividi share shares sharing sharebar share-bar share-buttons sharedaddy share-tools social socials social-links social-media addthis addtoany a2a_kit
  related relateds related-posts links-block link-block related-links-block related-articles related-content related-links related-stories relatedposts rp4wp yarpp crp_related jp-relatedposts
  recommended recommendations recommendation recirc recirculation read-next readnext up-next read-more-box more-stories more-from morefrom
  leggi-anche lire-aussi lees-ook leia-mais leia-tambem lea-tambien les-også läs-också mehr-zum-thema weitere-artikel voir-aussi
  plus-lus les-plus-lus meest-gelezen mest-lest mest-läst meistgelesen mas-leidas mas-leido piu-letti piu-lette mais-lidas
  also-read most-read mostread most-popular popular popular-posts trending latest-news latest-stories teaser teasers story-list card-grid story-river river
  newsletter newsletters newsletter-signup newsletter-box signup sign-up optin mailchimp mc_embed_signup subscribe subscription subscriptions
  subscribe-box regwall tp-modal premium-box offer offers barrier upsell marketing-unit
  promo promos promobox promotion promotions house-ad sponsor sponsored sponsors advert adverts advertisement advertisements advertising ad ads ad-slot ad-unit
  ad-container ad-wrapper ad-label adslot adunit adsbygoogle adbox dfp gpt gpt-ad google-ad taboola outbrain revcontent mgid zergnet anzeige publicidad publicite
  cookie cookies cookie-banner cookie-notice cookie-consent consent gdpr cmp onetrust
  breadcrumb breadcrumbs crumbs nav navbar navigation nav-links menu submenu footer site-footer page-footer masthead site-header page-header topbar
  sidebar side-bar rail right-rail left-rail widget widgets widget-area toolbar tools
  author-bio author-box authorbox author-card author-info author-profile about-author about-the-author bio biography byline-bio post-author-box
  tags tag-list taglist tag-cloud entry-tags post-tags topics topic-list keywords post-categories cat-links entry-footer entry-utility post-footer
  skip-link skip-to-content screen-reader-text sr-only visually-hidden visuallyhidden assistive-text
  popup pop-up modal overlay lightbox-controls interstitial banner notification toast
  pagination pager paging page-links page-numbers post-navigation prev-next prevnext next-article previous-article next-post
  rating ratings rating-stars poll quiz survey donate donation donations support-us app-download app-promo apps get-the-app
  print-only print-button printfriendly audio-player audioplayer listen video-player videoplayer player jwplayer video-embed toc table-of-contents
  live-nav key-events-nav slideshow-nav gallery-nav carousel-nav carousel-controls controls
  feedback contact-form report-error correction-form wpcf7 search search-form login log-in account user-menu weather stocks ticker`);

/** Names of prompts to pay, and of the parts of the article that only those see who do: the latter hold no button. */
export const paywallNames = pattern('paywall pay-wall meter metered piano gate');

/** Words that only say how a part looks or what it is filed under, so that what follows them names nothing in it. */
export const modifiers =
  /^(?:has|no|not|with|without|is|tag|tags|category|cat|format|js|show|hide|hidden|post_tag|single|page-template|theme|body|u|wp-image|align|section|article--has)-/u;

/** Names of the part that is the article. */
export const bodyNames = pattern(`
  article-body article__body articlebody article-text article__text article-content article__content article-copy story-body story__body storybody story-content
  story-text story-copy entry-content post-content post__content post-body post__body postbody content-body content__body body-copy body-text bodytext body-content
  td-post-content wp-block-post-content gh-content field--name-body field-name-body node__content rich-text richtext article-rich-text caas-body
  amp-wp-article-content c-article-content artikel-body artikel-tekst artikel-inhoud artikel-text artikeltext article-texte texte-article cuerpo cuerpo-noticia nota-contenido paragraph-container`);

/** Names of what a picture shows, and of whose picture it is. */
export const captionNames = pattern(`
  caption captions wp-caption-text figcaption photo-caption image-caption media-caption img-caption caption-text picture-caption gallery-caption slide-caption
  bildunterschrift bijschrift bildtext onderschrift didascalia legenda legende pie-de-foto pie-foto cutline`);
export const creditNames = pattern(`
  credit credits photo-credit image-credit media-credit img-credit photographer copyright picture-credit image-copyright photo-by bildquelle`);

/** Names of lines taken out of the text and set large. */
export const pullQuoteNames = pattern(
  `pullquote pull-quote pull_quote wp-block-pullquote pullout pull-out blockquote--pull quote-callout zitat-gross`,
);

/** Names of the sentence under a headline. */
export const standfirstNames = pattern(`
  key-events key-points keypoints highlights bullet-points bullets 
  standfirst dek deck desc sub subline subtitle sub-title subhead subheadline sub-headline subheading sub-heading summary lede lead intro article-intro article-summary
  article-teaser artikel-teaser teaser-text article-description article-excerpt subheadline excerpt entry-summary chapo chapeau vorspann untertitel entradilla bajada strap strapline tagline-article headline-sub kicker-sub post-subtitle
  gh-article-excerpt`);

/** Names of the lines that say who wrote the article, and when. */
export const bylineNames = pattern(`
  byline bylines by-line author authors author-name authorname byline-name entry-author post-author article-author article-authors story-author writer reporter submitted
  autor autoren auteur firma vcard posted-by gh-article-author-name td-post-author-name`);
export const dateNames = pattern(`
  date dates timestamp time published publish-date published-date pubdate pub-date post-date entry-date posted-on article-date article-time datetime
  updated last-updated modified date-published meta-date dateline-date datum fecha`);
/** Names of the lines around both. */
export const metaNames = pattern(`
  entry-meta post-meta article-meta meta-data metadata story-meta byline-wrapper byline-block article-info post-info td-module-meta-info gh-article-meta reading-time
  read-time kicker eyebrow section-label category rubric rubrik overline submitted`);

/** What buttons say that ask readers to subscribe, join or give. */
export const promptButtons: ReadonlySet<string> = new Set(
  phrases(`
    subscribe, subscribe now, subscribe today, sign up, sign up now, sign me up, join, join now, join us, join today, donate, donate now, give now, support us, become a member, become a supporter,
    register now, start free trial, try it free, upgrade, upgrade now, get the newsletter, see plans, abonnieren, jetzt abonnieren, jetzt testen, newsletter abonnieren, s'abonner, je m'abonne,
    je m’abonne, s’abonner, m'inscrire, je m'inscris, faire un don, suscríbete, suscribirse, suscribirme, hazte socio, dona, abbonati, iscriviti, sostienici, aanmelden, abonneren, word abonnee, word lid, assine, assine já,
    inscreva-se, apoie, bli abonnent, bestill, prenumerera, bli medlem, støt os, tilmeld`),
);
