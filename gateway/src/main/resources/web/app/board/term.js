import { choice, el, fill } from "../dom.js";
import { bar, figure } from "../figure.js";
import { ask, indicatorName, isKnown, rows } from "../indicator.js";
import { number } from "../format.js";
import { text } from "../language.js";
import { codeName } from "../names.js";
import { loading } from "./loading.js";
import { keyed, panel } from "./panel.js";
import { rateRow } from "./rate-row.js";
import { choose, state, yearPeriod } from "./state.js";

const MAIN = "rectification-rate";
const TOTAL = "total";
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
  const kinds = roundTable();
  const ofYear = roundTable();
  frame.body.append(
    el("div.hero-block", {}, el("h3", {}, indicatorName(MAIN)), main.node, mainBar, left),
    el("ul.beside", {}, beside.map((one) => el("li", {}, el("h3", {}, indicatorName(one.id)), one.figure.node))),
    el("div.rounds", {}, kinds.node, ofYear.node),
  );

  const question = async () => {
    const words = state.term ? text("period.term", { term: state.term }) : text("nothing");
    const { year } = state;
    const parameters = { term: state.term, unit: state.unit };
    const answers = await Promise.all([
      ask(MAIN, parameters), ask(MAIN, { ...parameters, groupBy: "roundKind" }),
      ask(MAIN, { ...yearPeriod(), term: state.term, groupBy: "roundKind" }), ...beside.map((one) => ask(one.id, parameters)),
    ]);
    return { words, year, answers };
  };
  const show = ({ words, year, answers }) => {
    const [whole, byKind, yearByKind, ...others] = answers;
    frame.period(words);
    main.show(whole);
    fill(mainBar, bar(whole));
    fill(left, isKnown(whole) ? text("term.open", { count: number(whole.denominator - whole.numerator) }) : "");
    beside.forEach((one, index) => one.figure.show(others[index]));
    kinds.show(text("panel.rounds"), byKind);
    ofYear.show(text("panel.roundsOfYear", { year }), yearByKind, true);
    return answers;
  };
  return { node: frame.node, load: loading(frame.node, question, show) };
}

/** The kinds of rounds of an answer, and where it is wanted all of them together. */
function roundTable() {
  const body = el("tbody");
  const keyedRows = keyed(body, (code) => rateRow(code === TOTAL ? text("total") : codeName(code, "roundKinds")));
  const caption = el("caption");
  const node = el("table.rates", {}, caption, body);
  const show = (title, answer, withTotal = false) => {
    fill(caption, title);
    const shown = new Map(rows(answer).filter((row) => row.group.roundKind && isKnown(row))
      .map((row) => [row.group.roundKind, row]));
    node.hidden = shown.size === 0;
    if (withTotal && shown.size > 1) shown.set(TOTAL, ungrouped(answer));
    const elements = keyedRows.show([...shown.keys()]);
    for (const [key, row] of shown) elements.get(key).show(row);
  };
  return { node, show };
}

function ungrouped(answer) {
  const { groupBy, ...parameters } = answer.question.parameters;
  return { ...answer, groups: undefined, question: { ...answer.question, parameters } };
}
