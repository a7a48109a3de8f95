import { el } from "./dom.js";
import { get } from "./api.js";
import { minute } from "./format.js";
import { text } from "./language.js";
import { codeName, unitName } from "./names.js";

/** What was done, by whom, in the order of the journal. */
export function historySection(path, page) {
  const list = el("ol.history", {}, page.items.map(entry));
  const more = el("button.quiet", { type: "button", hidden: !page.next }, text("item.history.more"));
  let cursor = page.next;
  more.addEventListener("click", async () => {
    const next = await get(`${path}/history`, { limit: 100, cursor });
    list.append(...next.items.map(entry));
    cursor = next.next;
    more.hidden = !cursor;
  });
  return el("section.block", {}, el("h2", {}, text("item.history")), list, more);
}

function entry(step) {
  const actor = step.actor ?? {};
  const by = [actor.role ? codeName(actor.role) : null, actor.unit ? unitName(actor.unit) : null].filter(Boolean).join(" · ");
  const move = step.before && step.before !== step.after
    ? `${codeName(step.before)} → ${codeName(step.after)}`
    : codeName(step.after ?? "");
  return el("li", {},
    el("time", { datetime: step.occurredAt }, minute(step.occurredAt)),
    el("div", {}, el("strong", {}, codeName(step.action)), el("span.move", {}, move),
      el("p.by", {}, by || actor.subject || ""), step.remark ? el("p.remark", {}, step.remark) : null),
  );
}
