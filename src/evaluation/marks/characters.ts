/** What the signs beside a quotation mark tell. An absent sign (edge of the paragraph) is the empty string. */
export const isWord = (sign: string): boolean => /^[\p{L}\p{N}]/u.test(sign);
export const isSpace = (sign: string): boolean => sign === '' || /\s/u.test(sign);

/** Can a quotation begin after this sign? */
export const opensAfter = (sign: string): boolean => isSpace(sign) || /[([{<\-–—―/…:;,>]/u.test(sign);
