import { el, fill } from "./dom.js";
import { clockTime, second } from "./format.js";
import { language, text } from "./language.js";

/** Says which sources are stale or away; empty while all is well. */
export function banner() {
  const node = el("div.banner", { role: "status", hidden: true });
  const stamp = el("span.through");
  const light = el("span.light");
  const state = el("p.live", {}, light, stamp);
  let unreachable = false;
  let away = [];

  const draw = () => {
    const lines = unreachable ? [text("away.all")] : away;
    node.hidden = lines.length === 0;
    fill(node, lines.length ? [el("strong", {}, text("away.title")), el("ul", {}, lines.map((line) => el("li", {}, line)))] : "");
  };
  return {
    node,
    state,
    /** What a round of answers says of its sources. */
    answers(answers) {
      unreachable = false;
      const through = answers.map((answer) => answer.dataThrough).filter(Boolean).sort().at(0);
      fill(stamp, through ? text("live.through", { time: clockTime(through) }) : "");
      stamp.title = through ? second(through) : "";
      away = [...new Set(answers.filter((answer) => answer.complete === false).flatMap(missing))];
      draw();
    },
    failed(problem) {
      unreachable = problem.status === 0;
      if (problem.status === 503) away = [...new Set([...away, sentence({ source: problem.service ?? text("away.some") })])];
      draw();
    },
    /** How the stream stands: "on", "off" or "refused". */
    connected(how) {
      light.className = `light ${how}`;
      fill(light, text(`live.${how}`));
    },
  };
}

function missing(answer) {
  const sources = (answer.sources ?? []).filter((source) => source.complete === false);
  return sources.length ? sources.map(sentence) : [sentence({ source: text("away.some") })];
}

function sentence(source) {
  const name = language() === "zh-CN" && source.chinese ? `${source.chinese} ${source.source}` : source.source;
  return source.dataThrough
    ? text("away.sourceSince", { source: name, time: second(source.dataThrough) })
    : text("away.source", { source: name });
}
