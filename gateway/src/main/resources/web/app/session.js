import { el } from "./dom.js";
import { Problem, send, useCsrf } from "./api.js";
import { text } from "./language.js";

/** Who is signed in: {subject, roles, unit, unitName}; null before. */
export let me = null;

/** Where the provider signs people in and out: addresses that leave the page; null where there is none. */
const provider = { signIn: null, signOut: null };

/** Takes a one-time code out of the address at once, so that it is in no history, bookmark or screenshot. */
export function takeCode() {
  const match = /^#sign-in=(.+)$/.exec(location.hash);
  if (!match) return null;
  history.replaceState(null, "", location.pathname + location.search);
  return decodeURIComponent(match[1]);
}

/** @returns whether there is a session now */
export async function resume() {
  try {
    return opened(await send("GET", "/session"));
  } catch (problem) {
    if (!(problem instanceof Problem && problem.status === 401)) throw problem;
    provider.signIn = problem.signIn;
    return false;
  }
}

export async function signIn(proof) {
  return opened(await send("POST", "/session", proof));
}

/** @returns whether the page is being left for the provider, to end the session there too */
export async function signOut() {
  await send("DELETE", "/session");
  me = null;
  useCsrf(null);
  if (!provider.signOut) return false;
  location.assign(provider.signOut);
  return true;
}

function opened(session) {
  me = session.me;
  provider.signIn = session.signIn ?? null;
  provider.signOut = session.signOut ?? null;
  useCsrf(session.csrf);
  return true;
}

/** The form; `notice` tells why one has to sign in, `done` is called when there is a session. */
export function signInForm(notice, done) {
  const message = el("p.form-notice", { role: "alert" }, notice ?? "");
  if (provider.signIn) return providerForm(message);
  const field = el("textarea", {
    id: "token", name: "token", rows: 4, required: true, autocomplete: "off", spellcheck: "false",
    "aria-describedby": "token-explanation",
  });
  const submit = async (event) => {
    event.preventDefault();
    try {
      await signIn({ token: field.value.trim() });
      done();
    } catch (problem) {
      message.textContent = problem.status === 0 ? text("problem.unreachable") : text("signin.refused");
      field.focus();
    }
  };
  return el("form.sign-in", { onsubmit: submit },
    el("h1", {}, text("signin.title")),
    message,
    el("p.note", { id: "token-explanation" }, text("signin.explanation")),
    el("label", { for: "token" }, text("signin.token")),
    field,
    el("button.primary", { type: "submit" }, text("signin.submit")),
  );
}

/** People sign in at the provider and come back to where they are. */
function providerForm(message) {
  const here = location.pathname + location.search + location.hash;
  return el("div.sign-in", {},
    el("h1", {}, text("signin.title")),
    message,
    el("p.note", {}, text("signin.provider.explanation")),
    el("a.primary", { href: `${provider.signIn}?to=${encodeURIComponent(here)}` }, text("signin.provider.submit")),
  );
}
