import { el } from "./dom.js";
import { get } from "./api.js";
import { minute } from "./format.js";
import { text } from "./language.js";
import { lamp } from "./lamp.js";
import { itemAddress } from "./links.js";
import { kindName, valueName } from "./names.js";
import { deadlineSection } from "./item-deadline.js";
import { evidenceOf, evidenceSection } from "./item-evidence.js";
import { HISTORY_PAGE, historySection } from "./item-history.js";
import { ownApi } from "./router.js";

/** Entries that one page of a list may have. */
const MOST = 500;
/** Where matters are that others lead to. */
const COLLECTIONS = { TASK: "tasks", PETITION: "petitions", FINDING: "findings" };
const BASICS = ["kind", "status", "phase", "unit", "supportingUnits", "target", "category", "source", "channel",
  "petitionKind", "urgency", "confidential", "term", "round", "roundKind", "programme", "cycle", "externalNumber",
  "level", "registeredAt", "dueAt", "originalDueAt", "extensionAskedUntil", "pausedAt", "reportDueAt", "completedAt"];

/**
 * One matter, to be read: what it is, what holds of it, why its deadline is that day, what was handed in and done.
 * `standing` is what stands of it already: as much of its history is read again.
 */
export async function itemView({ href }, standing) {
  const own = ownApi(href);
  if (!own) throw Object.assign(new Error(text("problem.notFound")), { status: 404 });
  const path = new URL(own, location.origin).pathname;
  const limit = Math.max(HISTORY_PAGE, Math.min(MOST, standing?.querySelectorAll("ol.history > li").length ?? 0));
  const [item, history, deadline, evidence] = await Promise.all([
    get(path), get(`${path}/history`, { limit }), get(`${path}/deadline`).catch((problem) => ({ problem })), evidenceOf(path),
  ]);
  return el("article.matter", {},
    el("p.back", {}, el("button.link", { type: "button", onclick: () => window.history.back() }, text("item.back"))),
    el("header", {}, el("p.number", {}, item.number), el("h1", {}, item.title),
      el("p", {}, el("span", { class: `status ${item.phase}` }, valueName("status", item.status, item.kind)), " ", lamp(item.light))),
    el("div.columns", {},
      el("div", {}, basics(item), facts(item), links(item), evidenceSection(path, evidence)),
      el("div", {}, deadlineSection(item, deadline), historySection(path, history, item.kind))),
  );
}

function basics(item) {
  const shown = BASICS.filter((field) => !isEmpty(item[field]) && item[field] !== false);
  return section("item.basics", el("dl.facts", {}, shown.map((field) => el("div", {},
    el("dt", {}, text(`field.${field}`)), el("dd", {}, value(field, item[field], item.kind))))));
}

function isEmpty(value) {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function value(field, raw, kind) {
  if (/(At|Until)$/.test(field)) return minute(raw);
  if (Array.isArray(raw)) return raw.map((one) => valueName(field, one)).join(", ");
  return valueName(field, raw, kind);
}

function facts(item) {
  const entries = Object.entries(item.facts ?? {}).sort(([, a], [, b]) => String(a).localeCompare(String(b)));
  if (!entries.length) return null;
  return section("item.facts", el("dl.facts", {}, entries.map(([fact, since]) => el("div", {},
    el("dt", {}, valueName("facts", fact)), el("dd", {}, minute(since))))));
}

function links(item) {
  if (isEmpty(item.links)) return null;
  return section("item.links", el("ul.links", {}, item.links.map((link) => el("li", {},
    `${text(`link.${link.type}`)}: ${kindName(link.kind)} `, linked(link),
    link.phase ? ` (${valueName("phase", link.phase)})` : ""))));
}

/** By its number, once that is known; whoever may see it can go there. */
function linked(link) {
  const collection = COLLECTIONS[link.kind];
  return link.number && collection
    ? el("a", { href: itemAddress(`/api/v1/${collection}/${link.id}`) }, link.number)
    : el("code", {}, link.id);
}

export function section(key, ...children) {
  return el("section.block", {}, el("h2", {}, text(key)), children);
}
