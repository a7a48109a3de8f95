import { el } from "./dom.js";
import { valueName } from "./names.js";

/** How an open matter stands against its deadline, as a colour and a word; nothing for a matter that has no light. */
export function lamp(light) {
  return light ? el("span", { class: `lamp ${light}` }, valueName("light", light)) : null;
}
