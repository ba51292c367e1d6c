const OPENING = '(（[【《“‘「'
const CLOSING = ')）]】》”’」'
// 量血压、问大夫 and 米、面、油 are one need told with several words; a need told for itself is longer.
const SHORTEST_NEED = 5

// Stands for a sign that certainly parts two needs, before the text is cut.
const PARTING = '\u0001'

/** `1.洗澡不便 2.理发出不了门`: a number that opens a sentence parts needs as ; does. Other line breaks are only the column's width. */
const withPartings = (text: string): string =>
  text.replace(/(?:^|[\s;；。])(?:\d{1,2}[.、．)）](?!\d)|[(（]\d{1,2}[)）]|[①-⑩])/g, PARTING).replace(/[\r\n]+/g, '').replace(/[;；]/g, PARTING)

const startsANeed = (piece: string): boolean => piece.replace(/[\s,，。.!！?？]/g, '').length >= SHORTEST_NEED

/** Pieces between 、 outside brackets and quotes; a short one belongs to the piece before it. */
const partsAtPauses = (text: string): string[] => {
  const pieces = ['']
  let depth = 0
  for (const sign of text) {
    depth = Math.max(0, depth + (OPENING.includes(sign) ? 1 : 0) - (CLOSING.includes(sign) ? 1 : 0))
    if (depth === 0 && sign === '、') pieces.push('')
    else pieces[pieces.length - 1] += sign
  }
  return pieces.reduce<string[]>((needs, piece) => (needs.length === 0 || startsANeed(piece) ? [...needs, piece] : [...needs.slice(0, -1), `${needs.at(-1)}、${piece}`]), [])
}

/** Two needs in one cell: `周末没有人管、轮椅下不了楼,看病没有人陪`. A comma never parts two needs. An offer: a person decides. */
export const splitNeeds = (text: string): string[] =>
  withPartings(text).split(PARTING).flatMap(partsAtPauses).map((need) => need.trim().replace(/^[、。]+|[、。]+$/g, '')).filter((need) => need !== '')
