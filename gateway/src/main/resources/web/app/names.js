import { get } from "./api.js";
import { named, text } from "./language.js";

let units = new Map();
let categories = new Map();
let codes = {};

/** Fetches the names of units, categories and codes; what is not to be had shows its code. */
export async function loadNames() {
  const [unitList, categoryList, codeLists] = await Promise.all([
    all("/api/v1/directory/units", { all: true }), all("/api/v1/directory/categories"), get("/api/v1/codes").catch(() => ({})),
  ]);
  if (unitList.length) units = new Map(unitList.map((unit) => [unit.code, unit]));
  if (categoryList.length) categories = new Map(categoryList.map((category) => [category.code, category]));
  if (Object.keys(codeLists).length) codes = codeLists;
}

async function all(path, query = {}) {
  const found = [];
  let cursor = null;
  try {
    do {
      const page = await get(path, { ...query, limit: 500, cursor });
      found.push(...(page.items ?? page));
      cursor = page.next;
    } while (cursor);
  } catch {
    return found; // the service that owns the directory is away: codes are shown instead
  }
  return found;
}

export function unitName(code) {
  return units.get(code)?.name ?? code ?? "";
}

/** The unit at the top. */
export function rootUnit() {
  return [...units.values()].find((unit) => !unit.parent) ?? null;
}

export function hasUnitsBelow(code) {
  return [...units.values()].some((unit) => unit.parent === code);
}

export function categoryName(code) {
  const category = categories.get(code);
  return category ? named({ zh: category.name, en: category.nameEn ?? category.name_en ?? category.english }) : (code ?? "");
}

/**
 * The name of a status, source, fact or any other code; words for codes that have no name. The same code may mean
 * something else in another list: the list named first is looked into first.
 */
export function codeName(code, list = "") {
  const lists = [codes[list], ...Object.values(codes)].filter(Array.isArray);
  const entry = lists.flatMap((entries) => entries.filter((one) => one.code === code)).at(0);
  const own = text(`code.${code}`);
  return entry ? capital(named(entry)) : own === `code.${code}` ? words(code) : own;
}

/** The list of a kind's states or actions, e.g. findingStates. */
export function listOf(kind, what) {
  return `${String(kind ?? "").toLowerCase()}${what}`;
}

export function kindName(kind) {
  const own = text(`kind.${kind}`);
  return own === `kind.${kind}` ? codeName(kind) : own;
}

function words(code) {
  const lower = String(code ?? "").replaceAll("_", " ").toLowerCase();
  return capital(lower);
}

function capital(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const namers = { unit: unitName, target: unitName, concernedUnit: unitName, supportingUnits: unitName,
  category: categoryName, kind: kindName, term: (term) => text("term.n", { n: term }),
  clock: (clock) => text(`clock.${clock}`), phase: (phase) => text(`phase.${phase}`),
  facts: (fact) => codeName(fact, "facts"), urgency: (code) => codeName(code, "urgencies"),
  level: (code) => codeName(code, "supervisionLevels"), number: String, round: String, cycle: String, title: String };

/** The value of a field or dimension as a person reads it; `kind` tells whose states are meant. */
export function valueName(field, value, kind = null) {
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return text(value ? "yes" : "no");
  if (/^\d/.test(String(value)) && !(field in namers)) return String(value);
  if (field === "status") return codeName(value, listOf(kind, "States"));
  return field in namers ? namers[field](value) : codeName(value);
}
