import { withParameters } from "./api.js";
import { address, ownApi } from "./router.js";

/** The page's own address for a list of the API. */
export function listAddress(href) {
  return address("items", { href });
}

/** The page's own address for one item, e.g. /api/v1/findings/{id}. */
export function itemAddress(href) {
  return address("item", { href });
}

/** The whole list as a file. */
export function csvAddress(href) {
  const own = ownApi(href);
  return own ? withParameters(own, { format: "csv" }) : null;
}

/** The address of an item in the list it was found in. */
export function itemHref(listHref, id) {
  const url = new URL(listHref, location.origin);
  return `${url.pathname}/${encodeURIComponent(id)}`;
}
