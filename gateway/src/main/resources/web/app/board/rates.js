import { absence } from "../absence.js";
import { el, fill } from "../dom.js";
import { figure } from "../figure.js";
import { ask, indicatorName, isKnown, isRate, rows } from "../indicator.js";
import { text } from "../language.js";
import { kindName } from "../names.js";
import { loading } from "./loading.js";
import { keyed, panel } from "./panel.js";
import { rateRow } from "./rate-row.js";
import { state, yearPeriod } from "./state.js";

const INDICATORS = ["completion-rate", "on-time-completion-rate"];

/** Completion and on-time rates of the year, one row for each kind of matter. */
export function ratesPanel() {
  const frame = panel("quality", text("panel.rates"));
  const blocks = INDICATORS.map(block);
  frame.body.append(...blocks.map((one) => one.node));
  const question = async () => {
    const words = text("period.year", { year: state.year });
    return { words, found: await Promise.all(blocks.map((one) => one.ask())) };
  };
  const show = ({ words, found }) => {
    frame.period(words);
    return found.flatMap((answers, index) => blocks[index].show(answers));
  };
  return { node: frame.node, load: loading(frame.node, question, show) };
}

function block(id) {
  const body = el("tbody");
  const keyedRows = keyed(body, (kind) => rateRow(kindName(kind)));
  const empty = el("p.empty", { hidden: true });
  const whole = figure("medium", { withFraction: true });
  const node = el("div.rate-block", {},
    el("div.rate-head", {}, el("h3", {}, indicatorName(id)), whole.node),
    el("table.rates", {}, el("caption.hidden", {}, indicatorName(id)), body), empty);
  const askBoth = () => Promise.all([ask(id, yearPeriod()), ask(id, { ...yearPeriod(), groupBy: "kind" })]);
  const show = ([all, byKind]) => {
    whole.show(all);
    const shown = rows(byKind).filter((row) => row.group.kind && isRate(row) && isKnown(row));
    fill(empty, absence(byKind, text("nothing")));
    empty.hidden = shown.length > 0;
    const elements = keyedRows.show(shown.map((row) => row.group.kind));
    for (const row of shown) elements.get(row.group.kind).show(row);
    return [all, byKind];
  };
  return { node, ask: askBoth, show };
}
