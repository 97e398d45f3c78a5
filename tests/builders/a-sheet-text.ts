/** Text of a short valid job sheet; `body` follows En bref, `head` is YAML without its bars. */
export function aSheetText({ head = '', body = '', name = 'luthier', id = 'MET.17' } = {}): string {
  const frontMatter = head === '' ? '' : `---\n${head}\n---\n`;
  return `${frontMatter}# ${name}

**ID:** ${id}

**Appellations:**
- Féminin: ${name}
- Masculin: ${name}

## Présentation

Fabrique des violons.

## En bref

Un atelier, des bois rares.

${body}`;
}
