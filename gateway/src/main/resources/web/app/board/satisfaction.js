import { absence } from "../absence.js";
import { el, fill } from "../dom.js";
import { ask, indicatorName, isKnown } from "../indicator.js";
import { text } from "../language.js";
import { loading } from "./loading.js";
import { keyed, panel } from "./panel.js";
import { rateRow } from "./rate-row.js";
import { state, yearPeriod } from "./state.js";

const KIND = "PETITION";
const INDICATORS = ["satisfaction-rate", "solution-rate", "contact-rate", "rating-participation-rate", "first-pass-rate",
  "repeat-share", "composite-score"];

/** What petitioners said when they were called back, and the score that all of it makes. */
export function satisfactionPanel() {
  const frame = panel("satisfaction", text("panel.satisfaction"));
  const body = el("tbody");
  const keyedRows = keyed(body, (id) => rateRow(indicatorName(id)));
  const empty = el("p.empty", { hidden: true });
  frame.body.append(el("table.rates", {}, el("caption.hidden", {}, text("panel.satisfaction")), body), empty);
  const question = async () => {
    const words = text("period.year", { year: state.year });
    return { words, answers: await Promise.all(INDICATORS.map((id) => ask(id, { ...yearPeriod(), kind: KIND }))) };
  };
  const show = ({ words, answers }) => {
    frame.period(words);
    const elements = keyedRows.show(INDICATORS);
    answers.forEach((answer, index) => elements.get(INDICATORS[index]).show(answer));
    fill(empty, absence(answers[0], text("satisfaction.none")));
    empty.hidden = answers.some(isKnown);
    return answers;
  };
  return { node: frame.node, load: loading(frame.node, question, show) };
}
