import { FORBIDDEN, isKnown, isRate } from "./indicator.js";
import { text } from "./language.js";

/** What was refused and what could not be had are two things, and neither of them is "none". */
export function whyNot(problem) {
  return text(problem.status === 403 ? "absent.forbidden" : "absent.failed");
}

/** What stands where an answer has no rows: `none` only where it is sure that there are none, "" where there are some. */
export function absence(answer, none) {
  if (answer.status === FORBIDDEN) return text("absent.forbidden");
  if (answer.complete !== true || answer.status === "UNKNOWN") return text("absent.unknown");
  const base = isRate(answer) ? answer.denominator : answer.numerator;
  return isKnown(answer) && base > 0 ? "" : none;
}
