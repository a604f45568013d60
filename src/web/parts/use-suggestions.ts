import { useEffect, useState } from 'preact/hooks';
import { suggestions } from '../api/names.js';
import { useAnswer } from '../api/use-answer.js';
import { texts } from '../texts.js';

/** Something that a search can be narrowed to. */
export interface Suggestion {
  readonly kind: 'speaker' | 'outlet';
  readonly slug: string;
  readonly name: string;
  readonly detail: string;
}

/** In milliseconds: about the pause between two keys of a slow typist. */
const PAUSE = 120;

/** Speakers and outlets whose names start with what was typed, once the typing pauses. */
export function useSuggestions(typed: string): readonly Suggestion[] {
  const [name, setName] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setName(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data } = useAnswer(suggestions, name.length < 2 ? null : { name });
  if (data === undefined || name.length < 2 || typed.trim() === '') return [];
  return [
    ...data.speakers.nodes.map(({ slug, name, quoteCount, roles }) => ({
      kind: 'speaker' as const,
      slug,
      name,
      detail: [roles[0]?.title, texts.speaker.quotes(quoteCount)].filter(Boolean).join(' · '),
    })),
    ...data.outlets.nodes.map(({ slug, name, quoteCount }) => ({
      kind: 'outlet' as const,
      slug,
      name,
      detail: texts.speaker.quotes(quoteCount),
    })),
  ];
}
