import { get } from "./api.js";
import { language, named } from "./language.js";

/** The status of an answer that the reader may not have. */
export const FORBIDDEN = "FORBIDDEN";

let definitions = new Map();

export async function loadDefinitions() {
  const catalogue = await get("/api/v1/indicators");
  definitions = new Map((catalogue.items ?? catalogue).map((definition) => [definition.id, definition]));
}

export function hasDefinitions() {
  return definitions.size > 0;
}

/** The definition, or null if the server has none of that id. */
export function definition(id) {
  return definitions.get(id) ?? null;
}

export function indicatorName(id) {
  const found = definitions.get(id);
  return found ? named(found.names) : id;
}

/** The kinds of matters that an indicator is about. */
export function kindsOf(id) {
  const found = definitions.get(id);
  return found ? [...found.kinds] : [];
}

/** The ids of all rates and scores that are about any of these kinds of matters, in the order of their names. */
export function ratesOf(kinds) {
  return [...definitions.values()]
    .filter((one) => ["RATE", "SCORE"].includes(one.type) && one.kinds.some((kind) => kinds.includes(kind)))
    .map((one) => one.id)
    .sort((a, b) => indicatorName(a).localeCompare(indicatorName(b), language()));
}

/** Asks for one indicator; the answer remembers its question. What the reader may not know has no number. */
export async function ask(id, parameters = {}) {
  const question = { id, parameters };
  try {
    return { ...(await get(`/api/v1/indicators/${id}`, parameters)), question };
  } catch (problem) {
    if (problem.status !== 403) throw problem;
    return { indicator: id, numerator: null, denominator: null, status: FORBIDDEN, complete: null, scope: {}, question };
  }
}

/**
 * The rows of a grouped answer, each an answer of its own: what a row does not say (as of, data through, …) the whole
 * says for it, and its question is the whole one narrowed to the row's group.
 */
export function rows(answer) {
  return (answer.groups ?? []).map((row) => {
    const { groupBy, ...rest } = answer.question.parameters;
    const parameters = { ...rest, ...row.group };
    return { ...answer, groups: undefined, ...row, scope: { ...answer.scope, ...row.group },
      question: { id: answer.question.id, parameters } };
  });
}

/** Whether the indicator is a quotient, not a count. */
export function isRate(answer) {
  return answer.denominator !== null && answer.denominator !== undefined;
}

/** Whether the indicator is made of other rates; then it has points, and a fraction only in its parts. */
export function isScore(answer) {
  return Array.isArray(answer.parts);
}

/** Whether the answer holds a number at all. */
export function isKnown(answer) {
  return Boolean(answer) && answer.status !== "NO_DATA" && (answer.numerator ?? answer.value ?? null) !== null;
}

/** Whether the number may be shown as the current one. */
export function isCurrent(answer) {
  return Boolean(answer) && answer.complete !== false;
}
