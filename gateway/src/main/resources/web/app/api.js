import { language } from "./language.js";

let csrf = null;
let onSignedOut = () => {};

/** What the server answered instead of what was asked for (RFC 9457). */
export class Problem extends Error {
  constructor(status, body) {
    super(body.title ?? `HTTP ${status}`);
    this.status = status;
    this.detail = body.detail ?? "";
    this.type = body.type ?? "about:blank";
    this.service = body.service ?? null;
    this.signIn = body.signIn ?? null;
  }
}

/** Called whenever an answer says that the session is over. */
export function whenSignedOut(handler) {
  onSignedOut = handler;
}

/** The token that writes with the session's cookie need. */
export function useCsrf(token) {
  csrf = token;
}

/** The answer to a GET; parameters that are null, undefined or empty are left out. */
export function get(path, parameters = {}) {
  return send("GET", withParameters(path, parameters));
}

export function send(method, path, body) {
  const headers = { Accept: "application/json, application/problem+json", "Accept-Language": language() };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (csrf && method !== "GET") headers["X-CSRF-Token"] = csrf;
  return exchange(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

async function exchange(path, options) {
  let response;
  try {
    response = await fetch(path, { ...options, credentials: "same-origin", cache: "no-store" });
  } catch (unreachable) {
    throw new Problem(0, { title: unreachable.message, type: "unreachable" });
  }
  if (response.status === 401 && path.startsWith("/api/")) onSignedOut();
  const text = await response.text();
  const body = text && /json/.test(response.headers.get("Content-Type") ?? "") ? JSON.parse(text) : {};
  if (!response.ok) throw new Problem(response.status, body);
  return body;
}

/** The status that a GET is answered with, 0 where nothing answers; what follows the head is not waited for. */
export async function statusOf(path) {
  const stop = new AbortController();
  try {
    const response = await fetch(path, { credentials: "same-origin", cache: "no-store", signal: stop.signal });
    if (response.status === 401) onSignedOut();
    return response.status;
  } catch {
    return 0;
  } finally {
    stop.abort();
  }
}

export function withParameters(path, parameters) {
  const url = new URL(path, location.origin);
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") url.searchParams.set(key, value);
  }
  return url.pathname + url.search;
}
