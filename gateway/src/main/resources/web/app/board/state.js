import { day, plusDays } from "../format.js";
import { ask, rows } from "../indicator.js";
import { adjust, place } from "../router.js";

/** What the board looks at: the chosen year, term and unit, out of those that the data has. */
export const state = { today: day(Date.now()), years: [], year: null, terms: [], term: null, unit: null };

let chosen = 0;

/** How often something was chosen: what was asked when it was another number is not asked any more. */
export function choices() {
  return chosen;
}

/** Learns from the data which years and terms there are; the newest are chosen unless the address names others. */
export async function learn() {
  const [registered, rectification] = await Promise.all([
    ask("registered-count", { groupBy: "month" }).catch(() => null),
    ask("rectification-rate", { groupBy: "term" }).catch(() => null),
  ]);
  if (registered?.asOf) state.today = day(registered.asOf);
  const thisYear = state.today.slice(0, 4);
  const months = registered ? rows(registered).map((row) => String(row.group.month)) : [];
  state.years = newestFirst([...months.map((month) => month.slice(0, 4)), thisYear]);
  const terms = rectification ? rows(rectification).map((row) => row.group.term) : [];
  state.terms = newestFirst(terms.filter((term) => term !== null && term !== undefined && term !== ""));
  const { parameters } = place();
  state.year = pick(parameters.year, state.years);
  state.term = pick(parameters.term, state.terms);
  state.unit = parameters.unit ?? null;
}

/** The day moves on at midnight in Shanghai, whatever the clock of the screen says. */
export function observe(answer) {
  if (answer?.asOf) state.today = day(answer.asOf);
}

export function choose(changes) {
  chosen += 1;
  Object.assign(state, changes);
  adjust({ year: state.year, term: state.term, unit: state.unit });
}

export function isThisYear() {
  return state.year === state.today.slice(0, 4);
}

/** The chosen year; while it runs, up to today. */
export function yearPeriod() {
  return { from: `${state.year}-01-01`, to: isThisYear() ? state.today : `${state.year}-12-31`, unit: state.unit };
}

/** The last thirty days; of a past year all of it. */
export function trendPeriod() {
  return isThisYear() ? { from: plusDays(state.today, -29), to: state.today, unit: state.unit } : yearPeriod();
}

function newestFirst(values) {
  return [...new Set(values.map(String))].sort((a, b) => b.localeCompare(a, undefined, { numeric: true }));
}

function pick(wanted, known) {
  return known.includes(wanted) ? wanted : (known[0] ?? null);
}
