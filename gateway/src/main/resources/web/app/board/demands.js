import { absence } from "../absence.js";
import { el, fill } from "../dom.js";
import { bar, figure } from "../figure.js";
import { number } from "../format.js";
import { ask, rows } from "../indicator.js";
import { text } from "../language.js";
import { categoryName } from "../names.js";
import { loading } from "./loading.js";
import { keyed, panel } from "./panel.js";
import { state, yearPeriod } from "./state.js";

const KIND = "PETITION";
const FEW = 10;

/** What people ask for: the petitions of the year by the top of the taxonomy. */
export function demandsPanel() {
  const frame = panel("demands", text("panel.demands"));
  const body = el("tbody");
  const keyedRows = keyed(body, demandRow);
  const total = el("p.total");
  const empty = el("p.empty", { hidden: true });
  frame.body.append(total, el("table.rates", {}, el("caption.hidden", {}, text("panel.demands")), body), empty);
  const question = async () => {
    const words = text("period.year", { year: state.year });
    return { words, answer: await ask("registered-count", { ...yearPeriod(), kind: KIND, groupBy: "category" }) };
  };
  const show = ({ words, answer }) => {
    frame.period(words);
    const shown = rows(answer).filter((row) => row.group.category && row.numerator > 0)
      .sort((a, b) => b.numerator - a.numerator).slice(0, FEW);
    fill(total, answer.numerator === null ? "" : text("demands.total", { count: number(answer.numerator) }));
    fill(empty, absence(answer, text("nothing")));
    empty.hidden = shown.length > 0;
    const most = Math.max(1, ...shown.map((row) => row.numerator));
    const elements = keyedRows.show(shown.map((row) => row.group.category));
    for (const row of shown) elements.get(row.group.category).show(row, row.numerator / most);
    return [answer];
  };
  return { node: frame.node, load: loading(frame.node, question, show) };
}

function demandRow(code) {
  const count = figure("small");
  const share = el("td.share");
  const node = el("tr", {}, el("th", { scope: "row" }, categoryName(code)), share, el("td", {}, count.node));
  const show = (answer, part) => {
    count.show(answer);
    fill(share, bar(answer, part));
  };
  return { node, show };
}
