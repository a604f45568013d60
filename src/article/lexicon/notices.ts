import type { BoilerplateKind } from '../types.js';

/*
 * Lines around an article that hold something of their own: a name, a count, a headline. Each pattern sees one line of
 * at most 300 units from its start. Where a rare word may stand behind any others, it is looked for first, and
 * the others by looking back. Written for this project.
 */
const site = String.raw`(?:twitter|facebook|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|whatsapp|telegram|google news|apple news|social media|x)`;

const invites = String.raw`(?:get in touch|tell us (?:your|about|what)|share your (?:story|experiences?|views?)|let us know)`;

export const notices: readonly (readonly [BoilerplateKind, RegExp])[] = [
  [
    'advertisement',
    /^(?:(?:story|article|content) continues (?:below|after)|advertisement\b[^.]{0,40}$|sponsored by\b|paid for by\b|promoted by\b)/i,
  ],
  [
    'share',
    new RegExp(
      String.raw`^(?:share (?:this )?(?:(?:article|story|page|post|video) )?(?:on|via|with|by|to) .{1,40}$|\d[\d.,]*\s?[km]? (?:shares?|comments?|likes?|views?|reactions?|tweets?|retweets?|replies)$|(?:shares?|comments?|likes?|views?)\s?[:(]\s?\d|(?:view|show|read|see) (?:all )?(?:the )?\d* ?comments|comments (?:are closed|for this|have been|powered)|(?:click|tap) (?:here )?to (?:share|print|email|tweet|copy)|(?:save|copy|print|email|listen to) this (?:article|story|page)|you have been reading|permalink\b|print print|feedback:?\s(?:send|give|tell)|listen\s?[·•(|-]?\s?\d{1,2}(?::\d\d)?|estimated read(?:ing)? time|read(?:ing)? time:?\s?\d|\d{1,2}[ -]min(?:ute)?s?(?: to)? read)`,
      'i',
    ),
  ],
  [
    'related',
    /^(?:read (?:more|also|next|on)|also read|see also|see more on|related(?: (?:articles?|stor(?:y|ies)|content|coverage|links?|news|reading|video))?|more (?:on this(?: story| topic)?|coverage|stories|here)|recommended(?: for you| reading)?|don['’]t miss|in case you missed it|further reading|in (?:pictures|photos|numbers)|lire aussi|à lire aussi|lesen sie auch|mehr dazu|mehr zum thema|lea también|leggi anche|tags?|topics?|keywords|filed under|categories)\s?(?:[:|>»→–—]|-\s).{2,220}$/i,
  ],
  [
    'related',
    /^(?:article (?:réservé|abonnés?|payant)[^.“”"]{0,40}|vidéo |video )?(?:lire aussi|à lire aussi|lire également|leggi anche|lea también|lees ook|lesen sie auch|les også|läs också|leia também|leia mais)\b(?! \p{Ll}+ (?:que|che)\b)[^“”"]{0,200}$/iu,
  ],
  ['related', /^(?:Related [Ss]ubjects|Keywords|Tags|Topics) \S.{0,160}$/],
  [
    'related',
    /^(?:READ|RELATED|MORE|WATCH|LISTEN|ALSO|VIDEO|PHOTOS|GALLERY|POLL|MAP|QUIZ|READ MORE|SEE ALSO|MUST READ|EXPLAINED|EXPLAINER)\s?(?:[:|>»→–—]|-\s)\s?[^.]{2,160}$/u,
  ],
  [
    'related',
    /^(?:[Mm]ore|MORE|[Ll]atest|[Tt]he latest|[Tt]op stories|[Oo]ther stories|[Mm]ost read|[Nn]ews) (?:(?:stories|news|headlines|articles|coverage) )?(?:from|by|in|at|on) (?:the )?\p{Lu}[^.,:;!?]{1,60}$/u,
  ],
  ['related', /^(?:Also|Elsewhere) (?:on|in|from|at) (?:the )?\p{Lu}[^.,:;!?]{1,60}$/u],
  ['related', / (?:recommends|empfiehlt|recommande|recomienda|consiglia)$(?<=^[\p{Lu}\d][^.,:;!?"“”]{0,48} \p{Ll}+)/u],
  [
    'signoff',
    new RegExp(
      String.raw`^(?:(?:to )?(?:sign|signing) up (?:here )?(?:for|to|now|today)\b.{0,200}$|subscribe (?:to|for|now|today|here)\b.{0,160}$|register (?:for|to|now|here)\b.{0,120}$|(?:get|receive) (?:the|our|all the|your|breaking|more|daily|a|news|stories|updates)\b.{0,120}(?:newsletter|inbox|email|e-mail|alerts?|app|updates|delivered)\b|want (?:more|the latest|to)\b.{0,120}(?:newsletter|inbox|sign up|subscribe|app)\b|(?:download|get|install|try) (?:the|our)\b.{0,60}\bapps?\b|(?:follow|like|find|join|connect with|friend) .{1,80}\bon ${site}\b|follow (?:us|.{1,60}) (?:at )?@\w+|enjoy(?:ing|ed)? (?:this|what you)|like what you (?:see|read)|if you (?:liked|enjoyed|like|enjoy) (?:this|what|our)|thank(?:s| you) for (?:reading|signing|subscribing|registering)|(?:please )?support (?:the|our|independent|quality|local)\b.{0,60}\bjournalism|become a (?:member|subscriber|supporter)|donate (?:to|now|today)|(?:by )?(?:signing up|submitting|subscribing|clicking|registering),? (?:to|you|i|for|above)\b|your (?:email|e-mail) (?:address )?(?:will|is)|already (?:a|have an?) (?:subscriber|member|account)|this site (?:uses|is protected)|we (?:and our partners |use |value your privacy).{0,40}(?:cookies|data|privacy)|(?:this|our) (?:website|site) uses\b)`,
      'i',
    ),
  ],
  ['signoff', /^(?:our newsletters?|the .{2,40} newsletter|newsletter\s?[:|–—-]).{0,160}$/i],
  [
    'signoff',
    /^(?:[([]\s?)?(?:(?:additional |further |extra )?(?:reporting|editing|writing|research|production|translation|graphics?)(?:,? (?:and|by) (?:editing|writing|reporting|additional reporting))? by\b|reporting:|editing:|editor:|editors:|compiled by\b|edited by\b|produced by\b|translated by\b|with (?:additional |further )?(?:reporting|files|material|input|inputs|information|agencies|agency|news wires|wire)\b|contributing:|contributors?:|contributed by\b|(?:sources?|via|quelle|fuente|fonte):\s)/i,
  ],
  [
    'signoff',
    /^(?:have your say\b.{0,200}$|contribute to .{2,40} by (?:expanding|writing|adding|editing)\b|this (?:story|article) has updates\b)/i,
  ],
  ['signoff', /^(?:[_*–—-]\s*)?(?:correction|editor['’]s note)s?:\s/i],
  ['signoff', /^[–—-]{0,3}\s?(?:with )?(?:additional|further) (?:reporting|research|writing) (?:by|from)\b/iu],
  [
    'signoff',
    / contributed (?:(?:additional )?re(?:porting|search)|to this (?:report|story|article))\b(?<=^[–—-]{0,3}\s?[\p{L}.,'’ -]{4,160}(?: also)? contributed (?:(?:additional )?re(?:porting|search)|to this (?:report|story|article))).{0,80}$/iu,
  ],
  [
    'related',
    /^(?:read|see|view|watch|hear|listen to|check out) (?:(?:the|more of the|our) )?(?:rest|(?:full|whole|entire|original|complete) [^.“”"]{3,60})(?: of [^.“”"]{3,60})?,? (?:here|below|at [^.“”"]{3,40})\.?$/i,
  ],
  [
    'signoff',
    /^(?:©|\(c\)\s|copyright\b|all rights reserved|distributed by\b|provided by\b|content by\b|published under\b|licen[sc]ed under\b|(?:reproduced|republished|reprinted|reposted|syndicated) (?:with|from|by|courtesy)\b|used with permission)/i,
  ],
  [
    'signoff',
    /^(?:[_*–—-]\s*)?(?:correction|clarification|update|updated|editor['’]s note|editors['’] note|note)s?(?: (?:appended|\([^()]{3,40}\)|[–—-] ?.{3,30}))?[:.]?$/i,
  ],
  [
    'signoff',
    /^(?:[_*–—-]\s*)?(?:(?:editor['’]s note|correction|clarification|note|update)s?:\s)?(?:this (?:article|story|report|post|page|piece|item|content|copy|material|headline) (?:(?:has been|was|is|were|first|also|previously|originally) (?:last |first |originally |also |since |previously |automatically |re-?)?(?:updated|amended|corrected|changed|edited|modified|revised|clarified|stated|said|published|posted|appeared|produced|written|provided|translated|republished|syndicated|supported|funded|reported|created|adapted|reproduced|distributed|archived|part of)|contains (?:affiliate|links)|may not be)\b|an earlier version of this\b|a version of this (?:article|story) appear(?:s|ed)\b|a (?:previous|prior) version of this\b|the headline (?:of|on) this\b|this is a (?:developing|breaking)\b|this (?:page|story|article|post|live ?blog|report) will be updated|check back for\b|(?:media|press) (?:contacts?|enquiries|inquiries)\b.{0,5}:|more (?:details )?to follow\b|this (?:is an? )?(?:automatically|machine)[ -](?:translated|generated))/i,
  ],
  [
    'signoff',
    /^(?:(?:do you |have you |got |have )(?:have |got )?(?:an? |any )?(?:news |story |confidential )?(?:tip|correction|story|question)s?\b.{0,140}(?:\?|@|\.)|(?:contact|email|e-mail|reach|write to|call|tweet)\s.{2,80}@\S+|please note that\b.{0,80}\b(?:links?|sources?|comments?)\b|(?:please )?(?:read|see|view) our (?:privacy|cookie|terms|full|comment|community|standards|house)\b|our standards:|the post .{3,200} appeared first on\b|information from:|got a correction\b|to (?:contact|reach) the (?:author|reporter|editor|newsroom))/i,
  ],
  [
    'signoff',
    /^(?=.*@)[^“”"]{0,120}\b(?:e-?mail\w{0,4}|mail(?:en|t)?|contact\w{0,4}|write|schrijf|schreib\w{0,3}|écri\w{1,4}|escr[ií]b\w{1,5}|scriv\w{1,4}|send\w{0,3}|skriv\w{0,2}|envoye\w{1,2}|env[ií]\w{1,4})\b[^“”"]{0,40}\s\S+@\S+$/i,
  ],
  [
    'signoff',
    new RegExp(
      String.raw`\b${invites}\b(?<=^[^“”"]{0,120}\b${invites})[^“”"]{0,60}(?:@\S+|\bhere\.?$|\bform\b|\bin the comments\b)`,
      'i',
    ),
  ],
  [
    'signoff',
    / (?:can be (?:reached|contacted)|may be reached|is reachable)(?<=^[^\d,;:!?]{3,50} (?:can be (?:reached|contacted)|may be reached|is reachable)) (?:at|on|by|via)\b/i,
  ],
  [
    'signoff',
    /^(?=.*\bnewsletters?\b)(?=.*(?:\b(?:our|free|today)\b|\bhere\.?$))[^“”"]{0,160}\b(?:sign(?:ing)? up|subscrib(?:e|ing))\b[^“”"]{0,120}$/i,
  ],
  [
    'signoff',
    /^(?:you(?:['’]re| are) reading (?:a|the|our) (?:free|preview|sample)\b|this (?:page|live ?blog|feed) (?:updates|refreshes|reloads)\b)[^“”"]{0,160}$/i,
  ],
  [
    'signoff',
    /^this (?:report|story|article) by \p{Lu}[^“”"]{2,60} was (?:first |originally )?published\b[^“”"]{0,60}$/iu,
  ],
  ['signoff', new RegExp(String.raw`^[^“”"]{0,120}\b(?:follow|like|find) us on ${site}\b[^“”"]{0,60}$`, 'i')],
  ['signoff', /^SOURCE:? \p{Lu}[^.!?]{1,80}$/u],
  ['byline', /^@[A-Za-z0-9_]{2,30}$|^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}$/u],
  [
    'other',
    /[{}]$(?<=^[^“”"]{0,81})|^(?:https?:\/\/|www\.)\S+$|^(?:p(?:age|\.)\s?)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})$|^page \d{1,3}$/i,
  ],
];

/** A line of nothing but a divider. Quotation marks alone are none: they may open or close a quote. */
export const divider = /^(?:[_*•=–—.#~|+<>\\/\p{Extended_Pictographic}\ufe0f♦■◆-]\s?){1,80}$/u;

/** A source with its title, publication and date: "Jane Roe. “Fog stops the regatta” — Harbour Radio, March 9, 2026". */
export const citation =
  /^(?:[\p{L} .,'’-]{2,60}\. )?["“].{5,200}[^.!,]["”] [—–-] [\p{L}][^"“”]{1,60}, .{0,12}\b\p{L}{3,9}\.?,? .{0,6}\d{4}\W{0,2}$/u;
