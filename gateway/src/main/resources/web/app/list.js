import { el, fill } from "./dom.js";
import { get } from "./api.js";
import { day, number } from "./format.js";
import { text } from "./language.js";
import { lamp } from "./lamp.js";
import { csvAddress, itemAddress, itemHref } from "./links.js";
import { valueName } from "./names.js";
import { address, go, ownApi } from "./router.js";

const SIZE = 50;
const COLUMNS = ["number", "light", "title", "status", "unit", "category", "registeredAt", "dueAt", "completedAt"];
const SORTABLE = new Set(["number", "registeredAt", "dueAt"]);

/** A page of a list of the API; the address of the page tells which list, which page and in which order. */
export async function listView({ href, cursor, page = "1", sort }) {
  const own = ownApi(href);
  if (!own) throw Object.assign(new Error(text("problem.notFound")), { status: 404 });
  const url = new URL(own, location.origin);
  const order = sort ?? url.searchParams.get("sort");
  const answer = await get(own, { limit: SIZE, cursor, sort: order, total: true });
  const here = { href: own, sort };
  return el("article.listing", {},
    el("p.back", {}, el("a", { href: address("board") }, text("list.back"))),
    el("header", {}, el("h1", {}, text("list.title")),
      el("p.total", {}, text("list.total", { count: number(answer.total) })),
      el("a.button", { href: csvAddress(own), download: true }, text("list.csv"))),
    filters(url),
    answer.items.length ? table(answer.items, own, order, here) : null,
    withheld(answer),
    pager(answer, here, Number(page)),
  );
}

/** What counts but has left the reader's scope since; and that there is nothing at all. */
function withheld(answer) {
  if (answer.withheld) return el("p.withheld", {}, text("list.withheld", { numbers: answer.withheld.join(" ") }));
  return answer.items.length ? null : el("p.empty", {}, text("list.empty"));
}

function filters(url) {
  const skipped = new Set(["sort", "limit", "cursor", "total", "facts"]);
  const entries = [...url.searchParams].filter(([key]) => !skipped.has(key));
  const chips = entries.map(([key, value]) => el("li", {}, el("span", {}, text(`field.${key}`)), valueName(key, value)));
  const facts = url.searchParams.get("facts");
  if (facts) chips.push(el("li", {}, el("span", {}, text("field.facts")), factWords(facts)));
  return chips.length ? el("ul.chips", { "aria-label": text("list.filter") }, chips) : null;
}

/** "A,!B|C" as words: A and not B, or C. */
function factWords(facts) {
  const literal = (fact) => (fact.startsWith("!") ? `¬${valueName("facts", fact.slice(1))}` : valueName("facts", fact));
  return facts.split("|").map((part) => part.split(",").map((fact) => literal(fact.trim())).join(" ∧ ")).join("  ∨  ");
}

function table(items, href, order, here) {
  const columns = COLUMNS.filter((column) => items.some((item) => item[column] !== undefined && item[column] !== null));
  const path = new URL(href, location.origin).pathname;
  const rows = items.map((item) => el("tr", {}, columns.map((column) => cell(column, item, path))));
  return el("div.scroll", { tabindex: "0", role: "region", "aria-label": text("list.title") },
    el("table.list.full", {}, el("caption.hidden", {}, text("list.title")),
      el("thead", {}, el("tr", {}, columns.map((column) => header(column, order, here)))), el("tbody", {}, rows)));
}

function header(column, order, here) {
  if (!SORTABLE.has(column)) return el("th", { scope: "col" }, text(`field.${column}`));
  const descending = order === `-${column}`;
  const sorted = descending || order === column;
  const next = sorted && !descending ? `-${column}` : column;
  return el("th", { scope: "col", "aria-sort": sorted ? (descending ? "descending" : "ascending") : null },
    el("a", { href: address("items", { ...here, sort: next }) }, text(`field.${column}`), sorted ? (descending ? " ↓" : " ↑") : ""));
}

function cell(column, item, path) {
  const value = item[column];
  if (column === "number") {
    return el("th", { scope: "row" }, el("a", { href: itemAddress(itemHref(path, item.id)) }, value));
  }
  if (column === "light") return el("td.date", {}, lamp(value));
  if (column.endsWith("At")) return el("td.date", {}, value ? day(value) : "—");
  return el("td", { class: column }, column === "title" ? value : valueName(column, value, item.kind));
}

function pager(answer, here, page) {
  if (page === 1 && !answer.next) return null;
  const next = answer.next
    ? el("a.button", { href: address("items", { ...here, cursor: answer.next, page: page + 1 }) }, text("list.next"))
    : null;
  const previous = page > 1
    ? el("button.button", { type: "button", onclick: () => history.back() }, text("list.previous"))
    : null;
  return el("nav.pager", { "aria-label": text("list.page", { page }) }, previous, el("span", {}, text("list.page", { page })), next);
}

/** Opens the first page of a list. */
export function openList(href) {
  go("items", { href });
}
