import { el } from "./dom.js";
import { get } from "./api.js";
import { minute } from "./format.js";
import { text } from "./language.js";
import { codeName, listOf, unitName } from "./names.js";

/** How many entries are read at first. */
export const HISTORY_PAGE = 100;

/** What was done, by whom, in the order of the journal. */
export function historySection(path, page, kind) {
  const list = el("ol.history", {}, page.items.map((step) => entry(step, kind)));
  const more = el("button.quiet", { type: "button", hidden: !page.next }, text("item.history.more"));
  let cursor = page.next;
  more.addEventListener("click", async () => {
    const next = await get(`${path}/history`, { limit: HISTORY_PAGE, cursor });
    list.append(...next.items.map((step) => entry(step, kind)));
    cursor = next.next;
    more.hidden = !cursor;
  });
  return el("section.block", {}, el("h2", {}, text("item.history")), list, more);
}

function entry(step, kind) {
  const state = (code) => codeName(code, listOf(kind, "States"));
  const actor = step.actor ?? {};
  const by = office(actor);
  const move = step.before && step.before !== step.after
    ? `${state(step.before)} → ${state(step.after)}`
    : state(step.after ?? "");
  return el("li", {},
    el("time", { datetime: step.occurredAt }, minute(step.occurredAt)),
    el("div", {}, el("strong", {}, codeName(step.action, listOf(kind, "Actions"))), el("span.move", {}, move),
      el("p.by", {}, by || actor.subject || ""), step.remark ? el("p.remark", {}, step.remark) : null,
      step.origin ? el("p.origin", {}, origin(step.origin)) : null),
  );
}

/** Role and unit of somebody, in words. */
export function office({ role, unit }) {
  return [role ? codeName(role, "roles") : null, unit ? unitName(unit) : null].filter(Boolean).join(" · ");
}

/** From where a change came; only some readers are told. */
function origin({ via, address, requestId }) {
  return [text(`origin.${via}`), address, requestId].filter(Boolean).join(" · ");
}
