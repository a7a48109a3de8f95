import { fill, el } from "../dom.js";
import { text } from "../language.js";
import { choices } from "./state.js";

/**
 * How a part of the board is loaded. `question` asks; `show` is given what came, with the words for its period, and
 * returns the answers. Shown is only what answers the last question, and never what was asked before another year, term
 * or unit was chosen. A failure is said in the part itself, which keeps what it shows.
 */
export function loading(node, question, show) {
  const notice = el("p.notice", { role: "status", hidden: true });
  node.append(notice);
  let turns = 0;
  let shown = false;
  return async () => {
    turns += 1;
    const turn = turns;
    const chosen = choices();
    const isLast = () => turn === turns && chosen === choices();
    const say = (words) => {
      fill(notice, words);
      notice.hidden = !words;
      node.classList.toggle("failed", Boolean(words));
    };
    try {
      const found = await question();
      if (!isLast()) return [];
      say("");
      shown = true;
      return show(found);
    } catch (problem) {
      if (!isLast()) return [];
      say(text(shown ? "failed.kept" : "absent.failed"));
      throw problem;
    }
  };
}
