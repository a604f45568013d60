/** A text without what cannot stand in XML 1.0, not even escaped: control characters and lone surrogates. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
