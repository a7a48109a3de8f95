import { el, fill } from "./dom.js";
import { number, second } from "./format.js";
import { fraction, printed } from "./figure.js";
import { FORBIDDEN, definition, indicatorName, isCurrent, isRate, isScore } from "./indicator.js";
import { named, text } from "./language.js";
import { codeName, kindName, valueName } from "./names.js";
import { csvAddress, listAddress } from "./links.js";
import { partsOf } from "./parts.js";
import { remainder } from "./remainder.js";

/** What a scope says besides the filters. */
const NO_FILTERS = new Set(["clock", "clocks", "kinds", "groupBy"]);

let opener = null;

const body = el("div.drawer-body");
const title = el("h2", { id: "drawer-title" });
const close = el("button.quiet", { type: "button", onclick: () => dialog.close() }, "×");
const dialog = el("dialog.drawer", { "aria-labelledby": "drawer-title" }, el("header", {}, title, close), body);

dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
dialog.addEventListener("close", () => opener?.focus());

/** Puts the drawer into the page; once. */
export function installDrawer() {
  close.setAttribute("aria-label", text("detail.close"));
  document.body.append(dialog);
  addEventListener("hashchange", () => dialog.open && dialog.close());
}

/** Shows what stands behind a figure: its definition, its fraction, its scope and its items. */
export function openDetail(answer, from) {
  if (!dialog.contains(from)) opener = from; // a part of a score is opened in its place
  close.setAttribute("aria-label", text("detail.close"));
  fill(title, indicatorName(answer.indicator ?? answer.question.id));
  fill(body, headline(answer), formula(answer), isScore(answer) ? partsOf(answer) : null, facts(answer), lists(answer));
  if (!dialog.open) dialog.showModal();
  close.focus();
}

function headline(answer) {
  return el("div.headline", { class: isCurrent(answer) ? "headline" : "headline stale" },
    el("span.value", {}, printed(answer)),
    isRate(answer) ? el("span.fraction", {}, fraction(answer)) : null,
  );
}

function formula(answer) {
  const found = definition(answer.indicator ?? answer.question.id);
  if (!found) return null;
  return el("section", {}, el("h3", {}, text("detail.formula")), el("p.formula", {}, named(found.formula)));
}

function facts(answer) {
  const found = definition(answer.indicator ?? answer.question.id) ?? {};
  const version = [`v${answer.definitionVersion ?? found.version ?? "?"}`];
  if (found.effective) version.push(text("detail.effective", { date: found.effective }));
  const entries = [
    [text("detail.excluded"), isScore(answer) ? null : excluded(answer)],
    [text("detail.scope"), scope(answer)],
    [text("detail.where"), where(found)],
    [text("detail.clock"), answer.scope?.clock ? valueName("clock", answer.scope.clock) : null],
    [text("detail.asOf"), second(answer.asOf)],
    [text("detail.through"), second(answer.dataThrough)],
    [text("detail.complete"), text(answer.status === FORBIDDEN ? "absent.forbidden" : `detail.complete.${isCurrent(answer)}`)],
    [text("detail.version"), version.join(", ")],
    [text("detail.direction"), found.better ? text(`detail.direction.${found.better}`) : null],
    [text("detail.source"), found.source],
  ];
  return el("dl.facts", {}, entries.filter(([, value]) => value).map(([name, value]) =>
    el("div", {}, el("dt", {}, name), el("dd", {}, value))));
}

function excluded(answer) {
  const reasons = (answer.excluded ?? []).filter((entry) => entry.count > 0);
  return reasons.map((entry) => `${codeName(entry.reason, "facts")} ${number(entry.count)}`).join(", ") || text("detail.none");
}

function scope(answer) {
  const entries = Object.entries(answer.scope ?? {})
    .filter(([key, value]) => !NO_FILTERS.has(key) && value !== null && value !== undefined && value !== "");
  return entries.map(([key, value]) => `${text(`field.${key}`)}: ${valueName(key, value)}`).join(" · ") || text("period.all");
}

/** What alone the definition counts of a kind, e.g. of tasks only the proposals. */
function where(found) {
  const names = (field, values) => `${text(`field.${field}`)} ${values.map((value) => valueName(field, value)).join(", ")}`;
  return (found.counted ?? []).flatMap(({ kind, where: only }) =>
    Object.entries(only ?? {}).map(([field, values]) => `${kindName(kind)}: ${names(field, values)}`)).join(" · ");
}

function lists(answer) {
  const groups = isRate(answer)
    ? [["base", answer.items], ["counted", answer.numeratorItems], ["rest", remainder(answer)]]
    : [["all", answer.items ?? answer.numeratorItems]];
  const entries = groups.flatMap(([role, lists]) => (lists ?? []).map((list) => listEntry(role, list)));
  if (!entries.length) return null;
  return el("section", {}, el("h3", {}, text("detail.items")), el("ul.lists", {}, entries));
}

function listEntry(role, list) {
  return el("li", {},
    el("span.role", {}, text(`detail.items.${role}`)),
    el("span.kind", {}, kindName(list.kind)),
    el("span.count", {}, number(list.count)),
    el("a", { href: listAddress(list.href) }, text("detail.open")),
    el("a", { href: csvAddress(list.href), download: true }, text("detail.csv")),
  );
}
