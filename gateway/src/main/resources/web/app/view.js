import { el, fill } from "./dom.js";
import { whyNot } from "./absence.js";
import { text } from "./language.js";

/** How long an open view rests before it is read again. */
const REST_MILLISECONDS = 3000;
/** What the reader may not have, or no more. */
const REFUSED = new Set([401, 403, 404]);

/**
 * A list or an item on the screen. `read` brings its element, given what stands; `open` reads it the first time,
 * `refresh` again, with a rest between: what is as it was is left alone, so that place, focus and scroll stay.
 */
export function view(read, { onread, onfailure }) {
  const node = el("div.view");
  let state = "closed";
  let again = false;

  const bring = async () => {
    const fresh = await read(node);
    fresh.querySelector("h1")?.setAttribute("tabindex", "-1");
    return fresh;
  };
  const reread = async () => {
    try {
      const fresh = await bring();
      if (state === "left") return;
      keepingFocus(node, () => (node.firstElementChild ? renew(node.firstElementChild, fresh) : fill(node, fresh)));
      onread();
    } catch (problem) {
      if (state === "left") return;
      if (REFUSED.has(problem.status)) fill(node, refusal(problem));
      else onfailure(problem);
    }
  };
  const refresh = async () => {
    again = state === "resting";
    if (state !== "open") return;
    state = "resting";
    await reread();
    await new Promise((rested) => setTimeout(rested, REST_MILLISECONDS));
    if (state === "left") return;
    state = "open";
    if (again) refresh();
  };
  return {
    node,
    async open() {
      const first = await bring().catch(refusal);
      if (state === "left") return;
      fill(node, first);
      state = "open";
    },
    refresh,
    dispose: () => { state = "left"; },
  };
}

function refusal(problem) {
  const words = problem.status === 404 ? text("problem.notFound") : problem.status === 403 ? whyNot(problem) : problem.message;
  return el("p.empty", { role: "alert" }, words);
}

/** Puts the blocks that differ in place of those that stand. */
function renew(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (!isOfBlocks(old) || old.nodeName !== fresh.nodeName || old.className !== fresh.className
    || old.childElementCount !== fresh.childElementCount) {
    replace(old, fresh);
    return;
  }
  const blocks = [...fresh.children];
  [...old.children].forEach((child, index) => renew(child, blocks[index]));
}

function isOfBlocks(node) {
  return ["ARTICLE", "DIV"].includes(node.nodeName) && !node.classList.contains("scroll");
}

function replace(old, fresh) {
  const offsets = scrolling(old).map((one) => [one.scrollLeft, one.scrollTop]);
  old.replaceWith(fresh);
  scrolling(fresh).forEach((one, index) => offsets[index] && one.scrollTo(...offsets[index]));
}

function scrolling(node) {
  return [node, ...node.querySelectorAll(".scroll")].filter((one) => one.classList.contains("scroll"));
}

/** What had the focus has it again, or what stands for it now: the same link, the same kind of element. */
function keepingFocus(container, change) {
  const focused = container.contains(document.activeElement) ? document.activeElement : null;
  change();
  if (!focused || focused.isConnected) return;
  const alike = [...container.querySelectorAll(focused.nodeName)].filter((one) => one.className === focused.className);
  const same = focused.hasAttribute("href")
    ? alike.find((one) => one.getAttribute("href") === focused.getAttribute("href"))
    : alike[0];
  same?.focus({ preventScroll: true });
}
