import { el, fill, freshId } from "../dom.js";

/**
 * A titled part of the board. `period` names what its figures cover; `tools` stand beside the title.
 * `node` is the element; `head` lets the period be changed.
 */
export function panel(name, title, ...tools) {
  const id = freshId("panel");
  const period = el("span.period");
  const body = el("div.panel-body");
  const node = el("section", { class: `panel ${name}`, "aria-labelledby": id },
    el("header", {}, el("h2", { id }, title), period, el("div.tools", {}, tools)), body);
  return {
    node,
    body,
    period: (words) => fill(period, words),
    busy: (busy) => node.setAttribute("aria-busy", String(busy)),
  };
}

/** Rows that stay in the page while their figures move: `make(key)` builds one, `order` says which are shown. */
export function keyed(container, make) {
  const rows = new Map();
  return {
    show(keys) {
      for (const key of rows.keys()) {
        if (!keys.includes(key)) {
          rows.get(key).node.remove();
          rows.delete(key);
        }
      }
      keys.forEach((key, index) => {
        if (!rows.has(key)) rows.set(key, make(key));
        const { node } = rows.get(key);
        if (container.children[index] !== node) container.insertBefore(node, container.children[index] ?? null);
      });
      return rows;
    },
  };
}
