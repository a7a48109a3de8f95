import { absence } from "../absence.js";
import { choice, el, fill } from "../dom.js";
import { ask, indicatorName, isKnown, ratesOf, rows } from "../indicator.js";
import { text } from "../language.js";
import { hasUnitsBelow, unitName } from "../names.js";
import { loading } from "./loading.js";
import { keyed, panel } from "./panel.js";
import { rateRow } from "./rate-row.js";
import { choose, state, yearPeriod } from "./state.js";

const MAIN = "rectification-rate";
/** What units are ranked by: the first of a term, the others of the year by their kinds of matters. */
const KINDS = ["TASK", "PETITION", "FINDING"];
const FEW = 12;
const orders = {
  lowest: (a, b) => a.value - b.value || size(b) - size(a),
  highest: (a, b) => b.value - a.value || size(b) - size(a),
  most: (a, b) => size(b) - size(a),
};

let chosen = MAIN;
let order = "lowest";
let all = false;

/** One rate, unit by unit, as bars; a unit that has others below it can be looked into. */
export function unitsPanel(reload) {
  let shown = null;
  const indicators = [MAIN, ...ratesOf(KINDS).filter((id) => id !== MAIN)];
  const select = choice(text("units.choose"), indicators.map((id) => [id, indicatorName(id)]), chosen, async (id) => {
    chosen = id;
    frame.busy(true);
    await load().catch(() => {}); // the panel says it
  });
  const frame = panel("units", text("panel.units"), select,
    choice(text("units.order"), Object.keys(orders).map((key) => [key, text(`units.${key}`)]), order, (key) => {
      order = key;
      draw();
    }));
  const body = el("tbody");
  const keyedRows = keyed(body, (code) => unitRow(code, reload));
  const more = el("button.quiet", { type: "button", onclick: () => { all = !all; draw(); } });
  const empty = el("p.empty", { hidden: true });
  frame.body.append(el("table.rates", {}, el("caption.hidden", {}, text("panel.units")), body), empty, more);

  const draw = () => {
    if (!shown) return;
    const known = rows(shown.answer).filter((row) => row.group.unit && isKnown(row) && row.value !== null).sort(orders[order]);
    const drawn = all ? known : known.slice(0, FEW);
    const elements = keyedRows.show(drawn.map(keyOf));
    for (const row of drawn) elements.get(keyOf(row)).show(row);
    fill(empty, absence(shown.answer, text("nothing")));
    empty.hidden = known.length > 0;
    more.hidden = known.length <= FEW;
    more.textContent = all ? text("units.fewer") : text("units.all", { count: known.length });
  };

  const question = async () => {
    const id = chosen;
    const byTerm = id === MAIN;
    const ofTerm = state.term ? text("period.term", { term: state.term }) : text("period.all");
    const words = byTerm ? ofTerm : text("period.year", { year: state.year });
    const period = byTerm ? { term: state.term, unit: state.unit } : yearPeriod();
    return { id, words, answer: await ask(id, { ...period, groupBy: "unit" }) };
  };
  const read = loading(frame.node, question, (found) => {
    shown = found;
    frame.busy(false);
    frame.period(found.words);
    draw();
    return [found.answer];
  });
  /** What could not be had is not chosen either: the choice names the figures that stand here. */
  const load = async () => {
    const wanted = chosen;
    try {
      return await read();
    } catch (problem) {
      if (shown && chosen === wanted) {
        chosen = shown.id;
        select.value = shown.id;
      }
      frame.busy(false);
      throw problem;
    }
  };
  return { node: frame.node, load };
}

/** How many matters a rate is made of; a score is as large as its largest part. */
function size(row) {
  return row.denominator ?? Math.max(...(row.parts ?? []).map((part) => part.denominator ?? 0), 0);
}

/** The unit's own matters and those of the units below it are two rows. */
function keyOf(row) {
  return row.own ? `${row.group.unit} own` : row.group.unit;
}

function unitRow(key, reload) {
  const [code, own] = key.split(" ");
  const into = () => { choose({ unit: code }); reload(); };
  const name = hasUnitsBelow(code) && !own
    ? el("button.link", { type: "button", onclick: into }, unitName(code))
    : text(own ? "units.own" : "units.plain", { unit: unitName(code) });
  return rateRow(name);
}
