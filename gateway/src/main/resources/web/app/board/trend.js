import { el, fill } from "../dom.js";
import { figure } from "../figure.js";
import { daysBetween, plusDays } from "../format.js";
import { ask, rows } from "../indicator.js";
import { text } from "../language.js";
import { lineChart } from "./chart.js";
import { loading } from "./loading.js";
import { panel } from "./panel.js";
import { isThisYear, state, trendPeriod } from "./state.js";

const SERIES = [["accepted", "accepted-count"], ["completed", "completed-count"]];

/** Accepted and completed, day by day over the last thirty days, or month by month of a past year. */
export function trendPanel() {
  const swap = el("button.quiet", { type: "button", "aria-pressed": "false", onclick: () => toggle() }, text("trend.table"));
  const frame = panel("trend", text("panel.trend"), swap);
  const legend = el("ul.legend", {}, SERIES.map(([label]) => el("li", { class: label }, text(label))));
  const canvas = el("div.chart", { role: "img", "aria-label": text("panel.trend") });
  const table = el("div.trend-table", { hidden: true, tabindex: "0", role: "region", "aria-label": text("trend.table") });
  frame.body.append(legend, canvas, table);
  const chart = lineChart(canvas);

  const toggle = () => {
    table.hidden = !table.hidden;
    canvas.hidden = !table.hidden;
    swap.setAttribute("aria-pressed", String(!table.hidden));
  };

  const question = async () => {
    const unit = isThisYear() ? "day" : "month";
    const words = unit === "day" ? text("period.last30") : text("period.months", { year: state.year });
    const steps = unit === "day" ? days(trendPeriod()) : months(state.year);
    return { unit, words, steps, answers: await Promise.all(SERIES.map(([, id]) => ask(id, { ...trendPeriod(), groupBy: unit }))) };
  };
  const show = ({ unit, words, steps, answers }) => {
    frame.period(words);
    const counts = answers.map((answer) => new Map(rows(answer).map((row) => [String(row.group[unit]), row])));
    const known = answers.map((answer) => answer.complete === true);
    chart.draw(steps, SERIES.map(([label], index) => ({
      name: text(label),
      values: steps.map((step) => counts[index].get(step)?.numerator ?? (known[index] ? 0 : null)),
    })));
    fill(table, trendTable(steps, counts, unit));
    return answers;
  };
  return { node: frame.node, load: loading(frame.node, question, show), dispose: chart.dispose };
}

function days({ from, to }) {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => plusDays(from, index));
}

function months(year) {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

function trendTable(steps, counts, unit) {
  const head = el("tr", {}, el("th", { scope: "col" }, text(`trend.${unit}`)),
    SERIES.map(([label]) => el("th", { scope: "col" }, text(label))));
  const lines = [...steps].reverse().map((step) => el("tr", {}, el("th", { scope: "row" }, step), counts.map((count) => {
    const one = figure("small");
    if (count.has(step)) one.show(count.get(step));
    return el("td", {}, one.node);
  })));
  return el("table", {}, el("caption.hidden", {}, text("panel.trend")), el("thead", {}, head), el("tbody", {}, lines));
}
