/** What a `Content-Type` header says. */
export interface MediaType {
  /** Lower case, without parameters; null where there is none. */
  readonly type: string | null;
  readonly charset: string | null;
}

/** @param header `text/html; charset="utf-8"`, or nothing */
export function mediaType(header: string | null | undefined): MediaType {
  const [type = '', ...parameters] = (header ?? '').split(';');
  const charset = parameters.map((each) => /^\s*charset\s*=\s*["']?([^"']+)/iu.exec(each)?.[1]?.trim()).find(Boolean);
  return { type: type.trim().toLowerCase() || null, charset: charset ?? null };
}

export function isPage(type: string | null): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}
