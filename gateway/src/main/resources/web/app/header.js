import { choice, el } from "./dom.js";
import { isChinese, text } from "./language.js";
import { codeName, rootUnit, unitName } from "./names.js";
import { me } from "./session.js";
import { address, place } from "./router.js";
import { choose, state } from "./board/state.js";

/** The bar on top: name, scope, year, state of the data, language, who is signed in. */
export function header({ live, onyear, onunit, onlanguage, onsignout }) {
  const language = el("button.quiet", { type: "button", title: text("language.label"), onclick: onlanguage,
    lang: isChinese() ? "en" : "zh-CN" }, text("language.other"));
  const years = me && state.year && place().name === "board"
    ? choice(text("year"), state.years.map((year) => [year, text("year.n", { n: year })]), state.year, onyear)
    : null;
  return el("header.top", {},
    el("a.brand", { href: address("board") }, el("img.mark", { src: "/icon.svg", alt: "" }), text("product")),
    me ? scope(onunit) : el("p.motto", {}, text("motto")),
    el("div.spread"),
    me ? live : null,
    years,
    language,
    me ? person(onsignout) : null,
  );
}

function scope(onunit) {
  const root = rootUnit();
  const whole = unitName(me.unit ?? root?.code) || "";
  if (!state.unit) return el("p.scope", {}, whole);
  const back = () => {
    choose({ unit: null });
    onunit();
  };
  return el("p.scope", {}, el("button.link", { type: "button", onclick: back,
    "aria-label": text("unit.back", { unit: whole }) }, whole), " › ", unitName(state.unit));
}

function person(onsignout) {
  const roles = (me.roles ?? []).map((role) => codeName(role, "roles")).join(", ");
  return el("div.person", {}, el("span.who", { title: me.subject }, roles || me.subject),
    el("button.quiet", { type: "button", onclick: onsignout }, text("signout")));
}
