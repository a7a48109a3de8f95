import { whyNot } from "./absence.js";
import { el } from "./dom.js";
import { minute } from "./format.js";
import { isChinese, text } from "./language.js";

/** Why the deadline is when it is: the rule in words, and every day between start and end. */
export function deadlineSection(item, deadline) {
  const body = deadline.dueAt ? explanation(deadline) : [el("p.empty", {}, none(deadline))];
  return el("section.block", {}, el("h2", {}, text("item.deadline")), body);
}

/** That it has not started is said only by an answer that says so. */
function none({ problem }) {
  return problem ? whyNot(problem) : text("item.deadline.none");
}

function explanation(deadline) {
  const sentences = deadline.sentences ?? {};
  const days = deadline.days ?? [];
  const counted = days.filter((one) => one.counted).length;
  return [
    el("p.due", {}, el("strong", {}, minute(deadline.dueAt)),
      deadline.provisional ? el("span.provisional", {}, text("item.provisional")) : null),
    el("p", {}, isChinese() ? sentences.zh : sentences.en),
    deadline.policy ? el("p.note", {}, deadline.policy.citation) : null,
    days.length ? el("p.note", {}, text("item.days", { counted, skipped: days.length - counted })) : null,
    days.length ? el("ol.days", {}, days.map(dayMark)) : null,
  ];
}

function dayMark(one) {
  const state = text(one.counted ? "item.day.counted" : "item.day.skipped");
  const words = [one.date, state, text(`day.${one.reason}`), one.festival].filter(Boolean).join(", ");
  return el("li", { class: one.counted ? "counted" : "skipped", title: words }, el("span.hidden", {}, words),
    el("span", { "aria-hidden": "true" }, String(Number(one.date.slice(8)))));
}
