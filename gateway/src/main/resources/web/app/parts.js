import { el } from "./dom.js";
import { figure, fraction } from "./figure.js";
import { named, text } from "./language.js";

/** The rates of a score, each with its weight and a figure that opens it. */
export function partsOf(score) {
  const head = el("tr", {}, ["name", "weight", "fraction", "value"].map((column) =>
    el("th", { scope: "col" }, text(`parts.${column}`))));
  return el("section.parts", {}, el("h3", {}, text("parts.title")),
    el("table.rates", {}, el("thead", {}, head), el("tbody", {}, score.parts.map((part) => row(score, part)))));
}

function row(score, part) {
  const value = figure("small");
  const answer = { ...score, parts: undefined, groups: undefined, definitionVersion: undefined, ...part,
    question: { id: part.indicator, parameters: score.question.parameters } };
  value.show(answer);
  const turned = part.better === "LOWER" ? text("parts.turned") : "";
  return el("tr", {}, el("th", { scope: "row" }, named(part.names), turned), el("td", {}, String(part.weight)),
    el("td.fraction", {}, fraction(answer)), el("td", {}, value.node));
}
