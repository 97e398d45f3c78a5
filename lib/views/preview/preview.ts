import type { EmblemData } from '@/lib/views/shared/emblem';
import type { SearchCardData } from '@/lib/views/shared/search-card';

/** The picture that a messenger shows for a link: what a page says first, with where it comes from. */
export interface PreviewData {
  /** Slug of the domain whose colours it wears; null for those of the site. */
  domain: string | null;
  /** What stands at the right of its head: the emblem of a sheet, the sign of a kind of page, the mark of the site; null for none. */
  drawing:
    | { kind: 'emblem'; emblem: EmblemData }
    | { kind: 'sign'; mark: SearchCardData['mark'] }
    | { kind: 'site' }
    | null;
  /** What kind of page it is: "Fiche métier". */
  eyebrow: string;
  title: string;
  body:
    | { kind: 'facts'; facts: readonly PreviewFact[] }
    | { kind: 'text'; text: string }
    | { kind: 'jobs'; jobs: readonly PreviewJob[]; more: string | null };
  /** Who says the facts, and when; null where there is no fact. */
  source: string | null;
}

export interface PreviewFact {
  label: string;
  value: string;
  detail: string | null;
}

export interface PreviewJob {
  name: string;
  domain: string | null;
  emblem: EmblemData;
}

/** Tells the picture in words, for who does not see it: all that is written on it, in its order. */
export function describePreview({ eyebrow, title, body, source }: PreviewData): string {
  const parts = [`${eyebrow} : ${title}`, ...describeBody(body), source];
  return parts.flatMap((part) => (part ? [/[.?!]$/.test(part) ? part : `${part}.`] : [])).join(' ');
}

function describeBody(body: PreviewData['body']): (string | null)[] {
  switch (body.kind) {
    case 'facts':
      return body.facts.map(({ label, value, detail }) =>
        [`${label} : ${value}`, detail].filter(Boolean).join(value.endsWith('.') ? ' ' : ', '),
      );
    case 'text':
      return [body.text];
    case 'jobs':
      return [[...body.jobs.map(({ name }) => name), body.more].filter(Boolean).join(' ; ')];
    default:
      return body satisfies never;
  }
}
