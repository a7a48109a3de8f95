/**
 * Builds an element. `name` may carry classes ("p.note"); attributes that are null or false are left out, functions
 * become listeners ("onclick"); children that are strings become text, null and false are skipped.
 */
export function el(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) setAttribute(node, key, value);
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function setAttribute(node, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === "function") node.addEventListener(key.slice(2), value);
  else node.setAttribute(key, value === true ? "" : String(value));
}

/** Puts the new children in place of the old, but leaves equal text alone, so that nothing flickers. */
export function fill(node, ...children) {
  const wanted = children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
  if (wanted.length === 1 && typeof wanted[0] === "string" && node.childElementCount === 0) {
    if (node.textContent !== wanted[0]) node.textContent = wanted[0];
    return node;
  }
  node.replaceChildren(...wanted);
  return node;
}

/** A labelled choice; `options` are [value, text] pairs. */
export function choice(label, options, chosen, onchange) {
  const select = el(
    "select",
    { "aria-label": label, onchange: (event) => onchange(event.target.value) },
    options.map(([value, text]) => el("option", { value, selected: String(value) === String(chosen) }, text)),
  );
  return select;
}

let lastId = 0;

/** An id for aria references that no other element has. */
export function freshId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}
