import { el } from "./dom.js";
import { Problem, send, useCsrf } from "./api.js";
import { text } from "./language.js";

/** Who is signed in: {subject, roles, unit, unitName}; null before. */
export let me = null;

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
    if (problem instanceof Problem && problem.status === 401) return false;
    throw problem;
  }
}

export async function signIn(proof) {
  return opened(await send("POST", "/session", proof));
}

export async function signOut() {
  await send("DELETE", "/session");
  me = null;
  useCsrf(null);
}

function opened(session) {
  me = session.me;
  useCsrf(session.csrf);
  return true;
}

/** The form; `notice` tells why one has to sign in, `done` is called when there is a session. */
export function signInForm(notice, done) {
  const message = el("p.form-notice", { role: "alert" }, notice ?? "");
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
