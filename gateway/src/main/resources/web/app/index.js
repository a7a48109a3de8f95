import "./style/base.css";
import "./style/top.css";
import "./style/board.css";
import "./style/figures.css";
import "./style/tables.css";
import "./style/drawer.css";
import "./style/pages.css";
import "./style/list.css";
import "./style/item.css";
import "./style/panels.css";
import { el, fill } from "./dom.js";
import { whenSignedOut } from "./api.js";
import { banner } from "./banner.js";
import { FOLLOWED, board } from "./board/board.js";
import { choose, learn, state } from "./board/state.js";
import { installDrawer, openDetail } from "./drawer.js";
import { whenFigureOpened } from "./figure.js";
import { header } from "./header.js";
import { hasDefinitions, loadDefinitions } from "./indicator.js";
import { itemView } from "./item.js";
import { changeLanguage, isChinese, language, text } from "./language.js";
import { listView } from "./list.js";
import { listen } from "./live.js";
import { loadNames } from "./names.js";
import { place } from "./router.js";
import { me, resume, signIn, signInForm, signOut, takeCode } from "./session.js";
import { view } from "./view.js";

const top = document.getElementById("top");
const main = document.getElementById("main");
const skip = document.getElementById("skip");
let status = banner();
let shown = null;
let stopListening = () => {};

const views = { items: listView, item: itemView };

function frame() {
  document.title = `${text("product")} — ${text("motto")}`;
  fill(skip, text("skip"));
  fill(top, header({ live: status.state, onyear: changeYear, onunit: show, onlanguage: otherLanguage, onsignout: leave }), status.node);
}

async function show() {
  shown?.dispose();
  shown = null;
  frame();
  const { name, parameters } = place();
  return views[name] ? showView(name, parameters) : showBoard();
}

/** What stands stays until the view is there; a view that is not wanted any more when it comes is dropped. */
async function showView(name, parameters) {
  const opened = view((standing) => views[name](parameters, standing),
    { onread: () => status.answers([]), onfailure: status.failed });
  shown = opened;
  await opened.open();
  if (shown !== opened) return;
  status.answers([]);
  main.className = name;
  fill(main, opened.node);
  main.querySelector("h1")?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

async function showBoard() {
  main.className = "board";
  shown = board({ rebuild: show, onanswers: status.answers, onfailure: status.failed });
  fill(main, shown.node);
  await shown.refresh();
}

function changeYear(year) {
  choose({ year });
  shown?.refresh();
}

async function otherLanguage() {
  changeLanguage(isChinese() ? "en" : "zh-CN");
  status = banner();
  if (!me) return askToSignIn("");
  stopListening();
  return start();
}

async function leave() {
  if (await signOut()) return;
  askToSignIn("");
}

function askToSignIn(notice) {
  stopListening();
  shown?.dispose();
  shown = null;
  frame();
  main.className = "signed-out";
  fill(main, signInForm(notice, start));
  main.querySelector("textarea, a.primary").focus();
}

/** With a session: names and definitions first, then the page, then the stream. */
async function start() {
  fill(main, el("p.empty.loading", { role: "status" }, text("loading")));
  await learnWords();
  await show();
  stopListening = listen(FOLLOWED, { onchange: moved, onstate: status.connected });
}

async function learnWords() {
  await Promise.all([loadNames(), loadDefinitions().catch(status.failed)]);
  await learn();
}

/** A board that was opened before the data was there catches up. */
async function moved() {
  if (!shown) return undefined;
  if (views[place().name]) return shown.refresh();
  if (state.terms.length && hasDefinitions()) return shown.refresh();
  await learnWords();
  return state.terms.length ? show() : shown?.refresh();
}

async function enter() {
  document.documentElement.lang = language();
  installDrawer();
  whenFigureOpened(openDetail);
  whenSignedOut(() => askToSignIn(text("signin.ended")));
  addEventListener("hashchange", () => me && show());
  skip.addEventListener("click", (event) => {
    event.preventDefault(); // the hash is the page's own address
    main.focus();
  });
  frame();
  fill(main, el("p.empty.loading", { role: "status" }, text("loading")));
  const code = takeCode();
  try {
    const open = code ? await signIn({ code }).catch(() => false) : await resume();
    if (open) await start();
    else askToSignIn(code ? text("signin.code") : "");
  } catch (problem) {
    askToSignIn(problem.status === 0 ? text("problem.unreachable") : problem.message);
  }
}

enter();
