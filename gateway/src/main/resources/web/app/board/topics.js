import { whyNot } from "../absence.js";
import { get } from "../api.js";
import { choice, el, fill } from "../dom.js";
import { figure } from "../figure.js";
import { number, plusDays } from "../format.js";
import { text } from "../language.js";
import { categoryName } from "../names.js";
import { loading } from "./loading.js";
import { keyed, panel } from "./panel.js";
import { isThisYear, state } from "./state.js";

const PERIODS = { DAY: 1, WEEK: 7 };
/** What a topic counts: the registrations of a category in a period. */
const INDICATOR = "registered-count";

let period = "WEEK";

/** The categories of petitions that stand out against their own four weeks before. */
export function topicsPanel() {
  const select = choice(text("topics.period"), Object.keys(PERIODS).map((key) => [key, text(`topics.${key}`)]), period,
    async (key) => {
      period = key;
      frame.busy(true);
      await load().catch(() => {}); // the panel says it
      frame.busy(false);
    });
  const frame = panel("topics", text("panel.topics"), select);
  const body = el("tbody");
  const keyedRows = keyed(body, topicRow);
  const empty = el("p.empty", { hidden: true });
  const note = el("p.total", {}, text("topics.note"));
  const head = el("tr", {}, ["category", "count", "expected"].map((name) => el("th", { scope: "col" }, text(`topics.${name}`))));
  const table = el("table.rates", {}, el("caption.hidden", {}, text("panel.topics")), el("thead", {}, head), body);
  frame.body.append(table, empty, note);

  const question = async () => {
    const asked = period;
    const to = isThisYear() ? state.today : `${state.year}-12-31`;
    const from = plusDays(to, 1 - PERIODS[asked]);
    try {
      const found = await get("/api/v1/petitions/hot-topics", { period: asked, day: to, unit: state.unit });
      return { from, to, topics: found.items };
    } catch (problem) {
      if (problem.status !== 403) throw problem;
      return { from, to, topics: [], refused: problem };
    }
  };
  const show = ({ from, to, topics, refused }) => {
    frame.period(from === to ? to : text("period.between", { from, to }));
    const elements = keyedRows.show(topics.map((topic) => topic.category));
    for (const topic of topics) elements.get(topic.category).show(topic, { from, to });
    fill(empty, refused ? whyNot(refused) : text("topics.none"));
    empty.hidden = topics.length > 0;
    table.hidden = topics.length === 0;
    return [];
  };
  const load = loading(frame.node, question, show);
  return { node: frame.node, load };
}

function topicRow(code) {
  const count = figure("small");
  const expected = el("td.expected");
  const node = el("tr", {}, el("th", { scope: "row" }, categoryName(code)), el("td", {}, count.node), expected);
  const show = (topic, days) => {
    count.show(answerOf(topic, days));
    fill(expected, number(topic.expected));
  };
  return { node, show };
}

/** The topic's count as what it is, an answer of an indicator, so that it opens like any other figure. */
function answerOf(topic, { from, to }) {
  const scope = { kind: "PETITION", category: topic.category, from, to };
  return {
    indicator: INDICATOR, numerator: topic.count, denominator: null, value: topic.count, display: String(topic.count),
    status: "OK", complete: true, excluded: [], scope: { ...scope, clock: "REGISTERED" },
    items: [{ kind: "PETITION", href: topic.href, count: topic.count }], question: { id: INDICATOR, parameters: scope },
  };
}
