/**
 * The lists of a rate's base without its numerator, e.g. what is still to be done. They are derived from the facts of
 * the two lists: where the numerator asks for exactly one fact more than the base, the rest asks for its absence.
 * Returns [] where the two do not differ that way.
 */
export function remainder(answer) {
  const counted = answer.numeratorItems ?? [];
  return (answer.items ?? []).flatMap((base) => {
    const part = counted.find((list) => list.kind === base.kind);
    const facts = part ? factsOfRest(factsOf(base.href), factsOf(part.href)) : null;
    return facts === null ? [] : [{ kind: base.kind, href: withFacts(base.href, facts), count: base.count - part.count }];
  });
}

function factsOf(href) {
  return new URL(href, location.origin).searchParams.get("facts") ?? "";
}

function withFacts(href, facts) {
  const url = new URL(href, location.origin);
  url.searchParams.set("facts", facts);
  return url.pathname + url.search;
}

/** `facts` is a disjunction (|) of conjunctions (,) of facts, ! for not. */
export function factsOfRest(base, counted) {
  const baseParts = base.split("|");
  const countedParts = counted.split("|");
  const extra = new Set(countedParts.flatMap((part) => extras(baseParts, part)));
  if (extra.size !== 1 || baseParts.length !== countedParts.length) return null;
  const [fact] = extra;
  if (fact.startsWith("!")) return null;
  return baseParts.filter((part) => !literals(part).includes(fact)).map((part) => `${part},!${fact}`).join("|") || null;
}

function extras(baseParts, part) {
  const wanted = literals(part);
  const fitting = baseParts.find((candidate) => literals(candidate).every((literal) => wanted.includes(literal)));
  return fitting === undefined ? ["", "!"] : wanted.filter((literal) => !literals(fitting).includes(literal));
}

function literals(part) {
  return part.split(",").map((literal) => literal.trim()).filter(Boolean);
}
