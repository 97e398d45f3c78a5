declare module 'nspell' {
  /** Unfolds a Hunspell dictionary: its rules (`aff`) and its entries (`dic`). */
  export default function nspell(aff: string, dic: string): { correct(word: string): boolean };
}
