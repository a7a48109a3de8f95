import { el, fill } from "./dom.js";
import { UNKNOWN, number } from "./format.js";
import { FORBIDDEN, indicatorName, isCurrent, isKnown, isRate, isScore } from "./indicator.js";
import { text } from "./language.js";

/** Set by the page: opens the definition, the fraction and the items of an answer. */
let openDetail = () => {};

export function whenFigureOpened(handler) {
  openDetail = handler;
}

/** What is printed for an answer: its rate, its points or its count, never 0 for what is not known. */
export function printed(answer) {
  if (!isKnown(answer)) return UNKNOWN;
  return isRate(answer) || isScore(answer) ? answer.display : number(answer.numerator);
}

/** Numerator and base; nothing for a score, whose parts have them. */
export function fraction(answer) {
  if (isScore(answer)) return "";
  return isKnown(answer) ? `${number(answer.numerator)} / ${number(answer.denominator)}` : UNKNOWN;
}

/**
 * A figure that opens its definition. `show` brings a new answer; a change of the text is marked for a moment.
 * `withFraction` puts numerator and denominator below the rate.
 */
export function figure(classes = "", { withFraction = false } = {}) {
  const value = el("span.value", {}, UNKNOWN);
  const below = withFraction ? el("span.fraction", {}, UNKNOWN) : null;
  const button = el("button", { type: "button", class: `figure ${classes}`.trim(), disabled: true }, value, below);
  let shown = null;
  button.addEventListener("click", () => shown && openDetail(shown, button));
  return {
    node: button,
    show(answer) {
      const before = value.textContent + (below?.textContent ?? "");
      shown = answer;
      fill(value, printed(answer));
      if (below) fill(below, fraction(answer));
      describe(button, answer);
      if (before !== value.textContent + (below?.textContent ?? "") && !before.startsWith(UNKNOWN)) mark(button);
    },
  };
}

function describe(button, answer) {
  button.disabled = !answer;
  const stale = Boolean(answer) && !isCurrent(answer);
  button.classList.toggle("stale", stale);
  if (!answer) return;
  const parts = [indicatorName(answer.indicator ?? answer.question.id), printed(answer)];
  if (isRate(answer)) parts.push(fraction(answer));
  const remark = stale ? text("stale") : answer.status === FORBIDDEN ? text("absent.forbidden") : "";
  if (remark) parts.push(remark);
  button.setAttribute("aria-label", parts.join(", "));
  button.title = remark;
}

function mark(button) {
  button.classList.remove("changed");
  void button.offsetWidth; // restarts the animation
  button.classList.add("changed");
}

/** A bar beside a figure: the share of its width, no width for what is not known. */
export function bar(answer, share = answer?.value) {
  const filled = el("span.bar-filled");
  const known = isKnown(answer) && share !== null && share !== undefined;
  filled.style.width = known ? `${Math.min(100, Math.max(0, share * 100))}%` : "0";
  return el("span.bar", { "aria-hidden": "true", class: known ? "bar" : "bar unknown" }, filled);
}
