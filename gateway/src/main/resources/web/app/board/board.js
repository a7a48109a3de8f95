import { el } from "../dom.js";
import { text } from "../language.js";
import { demandsPanel } from "./demands.js";
import { flowStrip } from "./flow.js";
import { overduePanel } from "./overdue.js";
import { ratesPanel } from "./rates.js";
import { roundsPanel } from "./rounds.js";
import { satisfactionPanel } from "./satisfaction.js";
import { termPanel } from "./term.js";
import { topicsPanel } from "./topics.js";
import { trendPanel } from "./trend.js";
import { unitsPanel } from "./units.js";
import { choices, observe } from "./state.js";

/** The indicators whose movement the board follows. */
export const FOLLOWED = [
  "registered-count", "accepted-count", "completed-count", "open-count", "overdue-open-count", "completion-rate",
  "rectification-rate", "on-time-completion-rate", "lead-completion-rate", "lead-substantiation-rate",
  "case-filing-rate", "coverage-rate", "satisfaction-rate", "solution-rate", "basically-done-share",
];

/**
 * The board. `refresh` asks every panel's questions again and shows the answers in place; a panel that fails keeps what
 * it shows. `onanswers` gets all answers of a round, `onfailure` the first problem; neither hears of a round during which
 * something else was chosen, or the board was left.
 */
export function board({ rebuild, onanswers, onfailure }) {
  const panels = [flowStrip(), termPanel(() => refresh()), ratesPanel(), unitsPanel(rebuild), trendPanel(), roundsPanel(),
    satisfactionPanel(), demandsPanel(), topicsPanel(), overduePanel()];
  const node = el("div.board", { "aria-live": "off" }, el("h1.hidden", {}, text("product")), panels.map((panel) => panel.node));
  let running = null;
  let again = false;
  let left = false;

  const round = async () => {
    const chosen = choices();
    const results = await Promise.allSettled(panels.map((panel) => panel.load()));
    if (left || chosen !== choices()) return;
    const answers = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
    const failed = results.find((result) => result.status === "rejected");
    answers.forEach(observe);
    onanswers(answers);
    if (failed) onfailure(failed.reason);
  };

  /** Never two rounds at once; what changed meanwhile is fetched by one more. */
  const refresh = async () => {
    if (running) {
      again = true;
      return running;
    }
    running = round();
    await running;
    running = null;
    if (again) {
      again = false;
      return refresh();
    }
    return undefined;
  };
  const dispose = () => {
    left = true;
    panels.forEach((panel) => panel.dispose?.());
  };
  return { node, refresh, dispose };
}
