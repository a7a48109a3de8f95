import { absence } from "../absence.js";
import { choice, el, fill } from "../dom.js";
import { ask, indicatorName, isKnown, rows } from "../indicator.js";
import { text } from "../language.js";
import { codeName } from "../names.js";
import { loading } from "./loading.js";
import { keyed, panel } from "./panel.js";
import { rateRow } from "./rate-row.js";
import { state } from "./state.js";

const INDICATORS = ["rectification-rate", "basically-done-share", "on-site-fix-share", "on-time-completion-rate",
  "original-deadline-rate", "first-pass-rate", "extension-share"];
const KIND = "FINDING";

let chosen = INDICATORS[0];

/** One rate of a term's findings, round by round: a round is told by its kind and its number within it. */
export function roundsPanel() {
  const select = choice(text("rounds.choose"), INDICATORS.map((id) => [id, indicatorName(id)]), chosen, async (id) => {
    chosen = id;
    frame.busy(true);
    await load().catch(() => {}); // the panel says it
    frame.busy(false);
  });
  const frame = panel("rounds-list", text("panel.eachRound"), select);
  const body = el("tbody");
  const keyedRows = keyed(body, (key) => rateRow(roundName(key)));
  const empty = el("p.empty", { hidden: true });
  frame.body.append(el("table.rates", {}, el("caption.hidden", {}, text("panel.eachRound")), body), empty);

  const question = async () => {
    const id = chosen;
    const words = state.term ? text("period.term", { term: state.term }) : text("nothing");
    const parameters = { kind: KIND, term: state.term, unit: state.unit };
    const byKind = await ask(id, { ...parameters, groupBy: "roundKind" });
    const kinds = rows(byKind).map((row) => row.group.roundKind).filter(Boolean);
    const rounds = await Promise.all(kinds.map((roundKind) => ask(id, { ...parameters, roundKind, groupBy: "round" })));
    return { id, words, byKind, rounds };
  };
  const show = ({ words, byKind, rounds }) => {
    frame.period(words);
    const known = rounds.flatMap(rows).filter((row) => row.group.round && isKnown(row));
    const elements = keyedRows.show(known.map(keyOf));
    for (const row of known) elements.get(keyOf(row)).show(row);
    fill(empty, absence(byKind, text("nothing")));
    empty.hidden = known.length > 0;
    return [byKind, ...rounds];
  };
  const read = loading(frame.node, question, show);
  let shown = chosen;
  /** What could not be had is not chosen either: the choice names the figures that stand here. */
  const load = async () => {
    const wanted = chosen;
    try {
      const answers = await read();
      shown = wanted;
      return answers;
    } catch (problem) {
      if (chosen === wanted) {
        chosen = shown;
        select.value = shown;
      }
      throw problem;
    }
  };
  return { node: frame.node, load };
}

function keyOf(row) {
  return `${row.scope.roundKind} ${row.group.round}`;
}

function roundName(key) {
  const [kind, round] = key.split(" ");
  return text("round.n", { kind: codeName(kind, "roundKinds"), n: round });
}
