/** Boards, councils and trusts whose name says which area they look after. */
const BODY =
  /^(?<nhs>NHS )?(?<area>.+?)(?: (?:Teaching|University|Local|NHS|Area|Regional|Health and Social Care|Foundation))*(?<kind> (?:Health (?:Board|Council|District|Region|Unit|Zone|Area)|(?:District|Borough|County|City|Community) Council|Borough|Trust))?$/u;

/** Most names end in none of these. */
const ENDS = /(?:Board|Council|District|Region|Unit|Zone|Area|Borough|Trust)$/u;

/**
 * The area of a body that stands where a place does ("NHS Lothian: 40", "Powys Teaching Health Board – 182"); null for other names.
 * @param name a name as a label or a preposition has it
 */
export function areaOfBody(name: string): string | null {
  if (!name.startsWith('NHS ') && !ENDS.test(name)) return null;
  const { nhs, area, kind } = BODY.exec(name)?.groups ?? {};
  if (area === undefined || (nhs === undefined && kind === undefined)) return null;
  return /^\p{Lu}/u.test(area) &&
    !/^(?:The|Each|Your|Our|Local|National|Public|World|Test|England)\b/u.test(area)
    ? area
    : null;
}
