import { whyNot } from "./absence.js";
import { get } from "./api.js";
import { el } from "./dom.js";
import { bytes, minute } from "./format.js";
import { office } from "./item-history.js";
import { text } from "./language.js";

/** Lists whose items may have files. */
const WITH_FILES = /^\/api\/v1\/(tasks|petitions|findings)\//;

/** The files of an item, or the problem; null for an item of a kind that has none. */
export async function evidenceOf(path) {
  return WITH_FILES.test(path) ? get(`${path}/evidence`).catch((problem) => ({ items: [], problem })) : null;
}

/** What was handed in for it; nothing where nothing was. */
export function evidenceSection(path, found) {
  if (!found || (!found.items.length && !found.problem)) return null;
  return el("section.block.evidence", {}, el("h2", {}, text("item.evidence")),
    found.problem ? el("p.empty", {}, whyNot(found.problem)) : el("ul", {}, found.items.map((file) => entry(path, file))));
}

function entry(path, file) {
  const content = `${path}/evidence/${encodeURIComponent(file.id)}/content`;
  return el("li", {},
    el("p", {}, el("a", { href: content, download: true }, file.name), el("span.size", {}, bytes(file.size))),
    el("p.by", {}, [minute(file.uploadedAt), office(file.uploadedBy ?? {})].filter(Boolean).join(" · ")),
    file.repeated ? el("p.repeated", {}, repeated(file)) : null,
  );
}

/** Numbers only of those that the reader may see. */
function repeated(file) {
  const numbers = (file.alsoOn ?? []).join(" ");
  return numbers ? text("item.evidence.alsoOn", { numbers }) : text("item.evidence.repeated");
}
