import { el } from "../dom.js";
import { figure } from "../figure.js";
import { ask, rows } from "../indicator.js";
import { text } from "../language.js";
import { kindName } from "../names.js";
import { loading } from "./loading.js";
import { keyed } from "./panel.js";
import { state, yearPeriod } from "./state.js";

const cards = [
  { indicator: "accepted-count", label: "accepted", period: "today" },
  { indicator: "completed-count", label: "completed", period: "today" },
  { indicator: "accepted-count", label: "accepted", period: "year" },
  { indicator: "completed-count", label: "completed", period: "year" },
  { indicator: "open-count", label: "open", period: "now" },
  { indicator: "overdue-open-count", label: "overdue", period: "now" },
];

const parameters = {
  today: () => ({ from: state.today, to: state.today, unit: state.unit }),
  year: yearPeriod,
  now: () => ({ unit: state.unit }),
};

const periodText = {
  today: () => `${text("today")} ${state.today}`,
  year: () => text("period.year", { year: state.year }),
  now: () => text("now"),
};

/** The row of counts on top: today, the year, now; each with its kinds below. */
export function flowStrip() {
  const made = cards.map(card);
  const node = el("section.flow", { "aria-label": text("panel.flow") }, made.map((one) => one.node));
  const load = loading(node, () => Promise.all(made.map((one) => one.ask())),
    (found) => found.flatMap((one, index) => made[index].show(one)));
  return { node, load };
}

function card({ indicator, label, period }) {
  const total = figure("count");
  const caption = el("span.caption");
  const kinds = el("ul.kinds");
  const kindRows = keyed(kinds, kindRow);
  const node = el("article", { class: `card ${label}` },
    el("h2", {}, el("span.label", {}, text(label)), caption), total.node, kinds);
  const askBoth = async () => {
    const words = periodText[period]();
    const asked = parameters[period]();
    const [all, byKind] = await Promise.all([ask(indicator, asked), ask(indicator, { ...asked, groupBy: "kind" })]);
    return { words, all, byKind };
  };
  const show = ({ words, all, byKind }) => {
    caption.textContent = words;
    total.show(all);
    const shown = rows(byKind).filter((row) => row.group.kind && row.numerator !== null);
    const elements = kindRows.show(shown.map((row) => row.group.kind));
    for (const row of shown) elements.get(row.group.kind).show(row);
    return [all, byKind];
  };
  return { node, ask: askBoth, show };
}

function kindRow(kind) {
  const count = figure("small");
  return { node: el("li", {}, el("span", {}, kindName(kind)), count.node), show: (answer) => count.show(answer) };
}
