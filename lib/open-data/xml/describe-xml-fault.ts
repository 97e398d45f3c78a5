/** What was found and what was expected, for the person who gave the file. */
export interface XmlFault {
  reason: string;
  expected: string;
}

/** Where the parser stood. */
export interface XmlSituation {
  /** The innermost element that is open. */
  inner: string | undefined;
  /** The element that the parser closed last: with a wrong closing tag, the one that should have been closed. */
  lastClosed: string | undefined;
  /** Name of the outermost element that is expected. */
  root: string;
}

/** Says in French what the XML parser found. `message` is the parser's own words, kept in the reason where no rule knows them. */
export function describeXmlFault(message: string, situation: XmlSituation): XmlFault {
  const words = message.replace(/^(?:undefined:)?\d+:\d+: /, '');
  const rule = RULES.find(({ pattern }) => pattern.test(words));
  if (rule) return rule.describe({ ...situation, name: rule.pattern.exec(words)?.[1] ?? '' });
  const { inner, root } = situation;
  return {
    reason: `Ce n’est pas du XML bien formé : ${words}`,
    expected: inner ? `On lisait <${inner}>.` : `On attend <${root}>.`,
  };
}

interface Situation extends XmlSituation {
  /** Name that the parser quotes. */
  name: string;
}

const RULES: { pattern: RegExp; describe(situation: Situation): XmlFault }[] = [
  {
    pattern: /^unclosed tag: (.+)$/,
    describe: ({ name }) => ({
      reason: `Le fichier s’arrête au milieu de <${name}>.`,
      expected: `On attend </${name}> : le fichier est sans doute tronqué, téléchargez-le de nouveau.`,
    }),
  },
  {
    pattern: /^(?:unclosed cdata|unexpected end|unclosed comment|unclosed processing instruction)/i,
    describe: ({ inner }) => ({
      reason: 'Le fichier s’arrête au milieu d’un texte.',
      expected: `On attend ${inner ? `</${inner}>` : 'la fin du document'} : le fichier est sans doute tronqué, téléchargez-le de nouveau.`,
    }),
  },
  {
    pattern: /^(?:unexpected|unmatched) clos/,
    describe: ({ lastClosed }) => ({
      reason: 'Une balise fermante n’est pas à sa place.',
      expected: lastClosed ? `On attend </${lastClosed}>.` : 'On n’attend plus rien : tous les éléments sont fermés.',
    }),
  },
  {
    pattern: /entity/,
    describe: () => ({
      reason: 'Un « & », ici ou un peu plus haut, n’ouvre pas une entité de XML.',
      expected: 'Dans un texte, « & » s’écrit &amp; ; l’espace insécable s’écrit &#160;.',
    }),
  },
  {
    pattern: /^disallowed character/,
    describe: ({ inner }) => ({
      reason: 'Un caractère n’a pas sa place ici.',
      expected: `Dans un texte, « & » s’écrit &amp; et « < » s’écrit &lt;${inner ? ` ; on lisait <${inner}>` : ''}.`,
    }),
  },
  {
    pattern: /^text data outside of root node/,
    describe: ({ root }) => ({
      reason: 'Du texte se trouve hors de l’élément principal.',
      expected: `On attend un fichier XML qui commence par <${root}>.`,
    }),
  },
  {
    pattern: /^document must contain a root element/,
    describe: ({ root }) => ({ reason: 'Le fichier est vide.', expected: `On attend <${root}>.` }),
  },
];
