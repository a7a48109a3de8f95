import { el, fill } from "../dom.js";
import { bar, figure, fraction } from "../figure.js";

/** A row of a table of rates: its name, a bar, its fraction and the figure that opens it. */
export function rateRow(name) {
  const rate = figure("small");
  const share = el("td.share");
  const fractionCell = el("td.fraction");
  const node = el("tr", {}, el("th", { scope: "row" }, name), share, fractionCell, el("td", {}, rate.node));
  const show = (answer) => {
    rate.show(answer);
    fill(share, bar(answer));
    fill(fractionCell, fraction(answer));
  };
  return { node, show };
}
