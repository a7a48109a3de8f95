import { choice, el, fill } from "../dom.js";
import { bar, figure } from "../figure.js";
import { ask, indicatorName, isKnown, rows } from "../indicator.js";
import { number } from "../format.js";
import { text } from "../language.js";
import { codeName } from "../names.js";
import { keyed, panel } from "./panel.js";
import { choose, state } from "./state.js";

const MAIN = "rectification-rate";
const BESIDE = ["lead-completion-rate", "lead-substantiation-rate", "case-filing-rate", "coverage-rate"];

/** The inspections of a term: the rectification rate first and big, then leads, coverage, kinds of rounds. */
export function termPanel(reload) {
  const select = choice(text("term"), state.terms.map((term) => [term, text("term.n", { n: term })]), state.term,
    (term) => { choose({ term }); reload(); });
  const frame = panel("term", text("panel.term"), state.terms.length > 1 ? select : null);
  const main = figure("hero", { withFraction: true });
  const mainBar = el("div.hero-bar");
  const left = el("p.left");
  const beside = BESIDE.map((id) => ({ id, figure: figure("medium", { withFraction: true }) }));
  const kinds = roundTable(text("panel.rounds"));
  const programmes = roundTable(text("panel.programmes"));
  frame.body.append(
    el("div.hero-block", {}, el("h3", {}, indicatorName(MAIN)), main.node, mainBar, left),
    el("ul.beside", {}, beside.map((one) => el("li", {}, el("h3", {}, indicatorName(one.id)), one.figure.node))),
    el("div.rounds", {}, kinds.node, programmes.node),
  );

  const load = async () => {
    frame.period(state.term ? text("period.term", { term: state.term }) : text("nothing"));
    const parameters = { term: state.term, unit: state.unit };
    const [whole, byKind, byProgramme, ...others] = await Promise.all([
      ask(MAIN, parameters), ask(MAIN, { ...parameters, groupBy: "roundKind" }),
      ask(MAIN, { ...parameters, groupBy: "programme" }), ...beside.map((one) => ask(one.id, parameters)),
    ]);
    main.show(whole);
    fill(mainBar, bar(whole));
    fill(left, isKnown(whole) ? text("term.open", { count: number(whole.denominator - whole.numerator) }) : "");
    beside.forEach((one, index) => one.figure.show(others[index]));
    kinds.show(byKind, "roundKind");
    programmes.show(byProgramme, "programme");
    return [whole, byKind, byProgramme, ...others];
  };
  return { node: frame.node, load };
}

function roundTable(title) {
  const body = el("tbody");
  const keyedRows = keyed(body, roundRow);
  const node = el("table.rates", {}, el("caption", {}, title), body);
  const show = (answer, dimension) => {
    const shown = rows(answer).filter((row) => row.group[dimension] && isKnown(row));
    node.hidden = shown.length === 0;
    const elements = keyedRows.show(shown.map((row) => row.group[dimension]));
    for (const row of shown) elements.get(row.group[dimension]).show(row);
  };
  return { node, show };
}

function roundRow(code) {
  const rate = figure("small");
  const share = el("td.share");
  const fractionCell = el("td.fraction");
  const node = el("tr", {}, el("th", { scope: "row" }, codeName(code)), share, fractionCell, el("td", {}, rate.node));
  const show = (answer) => {
    rate.show(answer);
    fill(share, bar(answer));
    fill(fractionCell, `${number(answer.numerator)} / ${number(answer.denominator)}`);
  };
  return { node, show };
}
