import { absence, whyNot } from "../absence.js";
import { el, fill } from "../dom.js";
import { get, withParameters } from "../api.js";
import { figure } from "../figure.js";
import { day, daysBetween } from "../format.js";
import { ask } from "../indicator.js";
import { text } from "../language.js";
import { itemAddress, itemHref, listAddress } from "../links.js";
import { kindName, unitName } from "../names.js";
import { loading } from "./loading.js";
import { panel } from "./panel.js";
import { state } from "./state.js";

const FEW = 10;

/** What is past its deadline and still open, the latest first, out of the services' own lists. */
export function overduePanel() {
  const frame = panel("overdue-list", text("panel.overdue"));
  const total = figure("medium");
  const kinds = el("p.more");
  const body = el("tbody");
  const empty = el("p.empty", { hidden: true });
  const unread = el("ul.unread");
  frame.body.append(el("div.overdue-head", {}, total.node, kinds),
    el("div.scroll", { tabindex: "0", role: "group", "aria-label": text("list.title") },
      el("table.list", {}, el("caption.hidden", {}, text("panel.overdue")), body)), unread, empty);
  const question = async () => {
    const answer = await ask("overdue-open-count", { unit: state.unit });
    const lists = (answer.items ?? []).filter((list) => list.count > 0);
    return { answer, pages: await Promise.all(lists.map(page)) };
  };
  const show = ({ answer, pages }) => {
    frame.period(text("now"));
    total.show(answer);
    const found = pages.flatMap((one) => one.rows).sort((a, b) => String(a.item.dueAt).localeCompare(String(b.item.dueAt))).slice(0, FEW);
    fill(kinds, pages.map(({ list }) => el("a", { href: listAddress(list.href) }, `${kindName(list.kind)} ${list.count}`)));
    fill(body, found.map(row));
    fill(unread, pages.filter((one) => one.problem).map(({ list, problem }) =>
      el("li", {}, text("overdue.unread", { kind: kindName(list.kind), why: whyNot(problem) }))));
    const words = absence(answer, text("overdue.none"));
    fill(empty, words);
    empty.hidden = found.length > 0 || !words;
    return [answer];
  };
  return { node: frame.node, load: loading(frame.node, question, show) };
}

/** The first rows of a list; without rows, but with the problem, where they cannot be had. */
async function page(list) {
  try {
    const found = await get(withParameters(list.href, { sort: "dueAt", limit: FEW }));
    return { list, rows: found.items.map((item) => ({ item, href: itemHref(list.href, item.id) })) };
  } catch (problem) {
    return { list, rows: [], problem };
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
