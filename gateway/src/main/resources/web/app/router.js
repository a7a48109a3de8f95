/** The address within the page: "#/items?href=…" is the place "items" with its parameters. */
export function place() {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  return { name: path || "board", parameters: Object.fromEntries(new URLSearchParams(query)) };
}

export function address(name, parameters = {}) {
  const kept = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const query = new URLSearchParams(kept).toString();
  return `#/${name === "board" ? "" : name}${query ? `?${query}` : ""}`;
}

export function go(name, parameters) {
  location.hash = address(name, parameters);
}

/** Changes some parameters of the present place without a new entry in the browser's history. */
export function adjust(changes) {
  const { name, parameters } = place();
  history.replaceState(null, "", address(name, { ...parameters, ...changes }));
}

/** Only addresses of our own API are ever followed. */
export function ownApi(href) {
  const url = new URL(href ?? "", location.origin);
  return url.origin === location.origin && url.pathname.startsWith("/api/v1/") ? url.pathname + url.search : null;
}
