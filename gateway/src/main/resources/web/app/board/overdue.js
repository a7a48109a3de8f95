import { el, fill } from "../dom.js";
import { get, withParameters } from "../api.js";
import { figure } from "../figure.js";
import { day, daysBetween } from "../format.js";
import { ask } from "../indicator.js";
import { text } from "../language.js";
import { itemAddress, itemHref, listAddress } from "../links.js";
import { kindName, unitName } from "../names.js";
import { panel } from "./panel.js";
import { state } from "./state.js";

const FEW = 10;

/** What is past its deadline and still open, the latest first, out of the services' own lists. */
export function overduePanel() {
  const frame = panel("overdue-list", text("panel.overdue"));
  const total = figure("medium");
  const kinds = el("p.more");
  const body = el("tbody");
  const empty = el("p.empty", { hidden: true }, text("overdue.none"));
  frame.body.append(el("div.overdue-head", {}, total.node, kinds),
    el("div.scroll", { tabindex: "0", role: "group", "aria-label": text("list.title") },
      el("table.list", {}, el("caption.hidden", {}, text("panel.overdue")), body)), empty);
  const load = async () => {
    frame.period(text("now"));
    const answer = await ask("overdue-open-count", { unit: state.unit });
    total.show(answer);
    const lists = (answer.items ?? []).filter((list) => list.count > 0);
    const pages = await Promise.all(lists.map(page));
    const found = pages.flat().sort((a, b) => String(a.item.dueAt).localeCompare(String(b.item.dueAt))).slice(0, FEW);
    fill(kinds, lists.map((list) => el("a", { href: listAddress(list.href) }, `${kindName(list.kind)} ${list.count}`)));
    fill(body, found.map(row));
    empty.hidden = found.length > 0 || answer.complete === false;
    return [answer];
  };
  return { node: frame.node, load };
}

/** A service that is away has no rows here; that it is away says the banner. */
async function page(list) {
  try {
    const found = await get(withParameters(list.href, { sort: "dueAt", limit: FEW }));
    return found.items.map((item) => ({ item, href: itemHref(list.href, item.id) }));
  } catch {
    return [];
  }
}

function row({ item, href }) {
  const late = item.dueAt ? daysBetween(day(item.dueAt), state.today) : null;
  return el("tr", {},
    el("th", { scope: "row" }, el("a", { href: itemAddress(href) }, item.number)),
    el("td.title", {}, item.title),
    el("td.unit", {}, unitName(item.unit)),
    el("td.late", {}, late === null ? "" : text("days.late", { days: late })),
  );
}
