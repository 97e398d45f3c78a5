import type { z } from 'zod';

const TYPE_NAMES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre, sans espace ni unité',
  boolean: '« true » ou « false »',
  array: 'une liste',
  object: 'une suite de clés et de valeurs',
  int: 'un nombre entier',
};

/** Says in French what zod expected, for the author of a sheet. Gives the end of a sentence, without full stop. */
export function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'elle manque' : `on attend ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `on attend ${issue.values.map((value) => `« ${String(value)} »`).join(' ou ')}`;
    case 'invalid_format':
      return describeFormat(String(issue.pattern ?? ''));
    case 'too_small':
      return issue.origin === 'string' ? 'elle est vide' : `elle doit être supérieure à ${String(issue.minimum)}`;
    case 'too_big':
      if (issue.origin === 'string') return `elle dépasse ${String(issue.maximum)} signes`;
      if (issue.origin === 'array') return `la liste dépasse ${String(issue.maximum)} valeurs`;
      return `elle doit être inférieure ou égale à ${String(issue.maximum)}`;
    case 'invalid_union':
      return 'on attend un texte';
    default:
      return 'elle n’a pas la forme attendue';
  }
}

function describeFormat(pattern: string): string {
  if (pattern.includes('mailto'))
    return 'on attend « mailto: » et une adresse électronique, ou une adresse en « https:// »';
  if (pattern.includes('https')) return 'on attend une adresse qui commence par « https:// »';
  if (pattern.includes('a-z0-9')) return 'on attend des minuscules sans accent, des chiffres et des tirets';
  return pattern.includes('(-') ? 'on attend une date : AAAA, AAAA-MM ou AAAA-MM-JJ' : 'on attend une date AAAA-MM-JJ';
}
