/**
 * A folded word as it sounds in Spanish, for spellings that sound alike there: Hernández and Ernandes,
 * Velázquez and Belasques, Jéssica and Yesica. Not for showing.
 */
export function spoken(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ch/g, '1')
    .replace(/sh/g, '1')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/gu(?=[ei])/g, '2')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/c(?=[ei])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/2/g, 'g')
    .replace(/ll/g, 'y')
    .replace(/^j(?=es|en|a[hn]|o[hs]h)/, 'y')
    .replace(/[zx]/g, 's')
    .replace(/v/g, 'b')
    .replace(/h/g, '')
    .replace(/y(?![aeiou])/g, 'i')
    .replace(/i(?=[aeou])/g, 'y')
    .replace(/(.)\1+/g, '$1');
}
