const NAME_LINE = /^\s*[-*+•]\s+(?:f[ée]minin|masculin)\s*:/i;
/** A name, a title or a field. */
const WORDS_LINE = /^(?:\s*[-*+•]\s+(?:f[ée]minin|masculin)\s*:|#{1,6}\s|\*\*[^*]{1,60}(?::\*\*|\*\*\s*:))/i;
const AS_LIST = 'Écrivez une liste : un élément par ligne du tableau, par exemple « - atelier : 8 h à 16 h ».';

/** One of these is in every line with a mark: a quick look spares most lines the closer ones. */
export const QUICK_LOOK = /[|~[\]{}<>%&$=+^#\uFFFDÃ`!]|â€|:[a-z:]|^:|\*\*|__/;

/** Marks that editors preview and that no page of the site renders, by the line that holds them; `within`: on such a line only. */
export const RAW_MARKS: readonly { pattern: RegExp; what: string; hint: string; within?: RegExp }[] = [
  {
    pattern: /^\s*\|?\s{0,9}:?-{2,}:?\s{0,9}(?:\|\s{0,9}:?-{2,}:?\s{0,9})+\|?$/,
    what: 'Un tableau',
    hint: AS_LIST,
  },
  { pattern: /~~\S[^~]*~~/, what: 'Du texte barré', hint: 'Supprimez ce qui ne vaut plus.' },
  {
    pattern: /^\s*(?:[-*+•]|\d+[.)])\s+\[[ xX]\](?=\s)/,
    what: 'Une case à cocher',
    hint: 'Écrivez l’élément sans sa case.',
  },
  {
    pattern: /\[\^[^\]\s]{1,40}\]/,
    what: 'Une note de bas de page',
    hint: 'Mettez la note dans la phrase, entre parenthèses.',
  },
  { pattern: /^\s*:::/, what: 'Un encadré', hint: 'Écrivez un paragraphe ordinaire.' },
  { pattern: /==\p{L}[^=]*==/u, what: 'Du texte surligné', hint: 'Écrivez « **mots** » pour les faire ressortir.' },
  { pattern: /\$\$/, what: 'Une formule', hint: 'Écrivez-la en mots.' },
  { pattern: /\[\[[^[\]]{1,200}\]\](?!\()/, what: 'Un lien de wiki', hint: 'Écrivez « [texte](https://adresse) ».' },
  {
    pattern: /^\s*[-*+•]\s+#{2,6}\s*\p{L}|^\*\*#{1,6}\s*\p{L}/u,
    what: 'Un titre dans une liste ou en gras',
    hint: 'Mettez le titre seul sur sa ligne, « ## » en premier.',
  },
  { pattern: /^\s*\+(?:[-=]{3,}\+)+\s*$/, what: 'Un tableau', hint: AS_LIST },
  {
    pattern: /^\s*>\s*\[!\w+\]|^\s*!{3}\s+\w/,
    what: 'Un encadré',
    hint: 'Écrivez un paragraphe ordinaire.',
  },
  { pattern: /\+\+\p{L}[^+]*\+\+/u, what: 'Du texte souligné', hint: 'Écrivez « **mots** » pour les faire ressortir.' },
  {
    pattern: /\p{L}~\d{1,3}~|[\p{L}\d]\^[\d-]{1,4}\^/u,
    what: 'Un indice ou un exposant',
    hint: 'Écrivez le signe lui-même : « CO₂ », « m² ».',
  },
  {
    pattern: /(?:^|\s):[a-z][a-z_+-]{2,30}:(?=\s|$)/,
    what: 'Un code d’image',
    hint: 'Supprimez-le, ou mettez un mot.',
  },
  { pattern: /^\s*\*\[[^\]]{1,40}\]:/, what: 'Une abréviation expliquée à part', hint: 'Expliquez-la dans la phrase.' },
  { pattern: /^:\s+\S/, what: 'Une définition', hint: 'Écrivez « - **mot** : définition ».' },
  {
    pattern: /%%.+%%|\{[{#%<].*[}#%>]\}|<!-(?!-)|&lt;!--/,
    what: 'Une note pour soi, ou le code d’un modèle',
    hint: 'Une note entre vous s’écrit « <!-- note --> » ; elle n’est jamais publiée.',
  },
  {
    pattern: /\]\s+\((?:https?:|www\.)|\)\[(?:https?:|www\.)/i,
    what: 'Un lien mal écrit',
    hint: 'Écrivez « [texte](https://adresse) », sans espace entre les deux.',
  },
  {
    pattern: /&amp;(?:#\d+|#x[\da-f]+|[a-z]+);|&(?:nbsp|[aeiou](?:acute|grave|circ|uml)|ccedil|rsquo|#\d+)(?![\w;])/i,
    what: 'Un signe écrit en code',
    hint: 'Écrivez le signe lui-même : « é », « ’ ».',
  },
  {
    // Names and titles are words: nothing in them is Markdown.
    within: WORDS_LINE,
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i,
    what: 'Un signe écrit en code',
    hint: 'Écrivez le signe lui-même : « é », « ’ ».',
  },
  {
    within: NAME_LINE,
    pattern: /\]\(|<\/?[a-z][^<>]*>|\*\*|__|`/i,
    what: 'Une mise en forme dans un nom',
    hint: 'Écrivez le nom seul.',
  },
  {
    pattern: /\uFFFD|Ã[\u0080-\u00BF]|â€/,
    what: 'Des lettres abîmées par un changement d’encodage',
    hint: 'Retapez-les, ou reprenez le texte d’origine en UTF-8.',
  },
];

/** Words that no page shows, by the line that holds them. */
export const UNSEEN: readonly { pattern: RegExp; where: string; hint: string }[] = [
  {
    // At the end of a sheet most often: a section knows nothing of the others.
    pattern: /^\s*\[(?!\^)[^\]]{1,200}\]:\s*\S.*/g,
    where: 'à part de son lien',
    hint: 'Écrivez l’adresse dans la phrase : « [texte](https://adresse) ».',
  },
  {
    pattern: /!\[[^\]]{0,200}\]\(\s*([^()\s][^()]*)\)/g,
    where: 'dans une image : aucune n’est affichée',
    hint: 'La page n’en montre que la description, entre crochets : mettez-la dans une phrase.',
  },
  {
    pattern: /<[a-z][\w:-]*\s+[^<>\s/][^<>]*>|<(?!(?:[bh]r|p|wbr)\b)[a-z][\w:-]*\s*\/>|<(?:\?|!\[|![a-z])[^<>]*>/gi,
    where: 'dans une balise HTML',
    hint: 'Une fiche se passe de HTML : « [texte](https://adresse) » fait un lien.',
  },
];
