import { chinese } from "./texts.zh.js";
import { english } from "./texts.en.js";

const REMEMBERED = "huiyin.language";
const texts = { "zh-CN": chinese, en: english };
let current = remembered() ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en");

function remembered() {
  try {
    const tag = localStorage.getItem(REMEMBERED);
    return tag in texts ? tag : null;
  } catch {
    return null; // storage may be forbidden; then the browser's language holds
  }
}

/** The language tag: "zh-CN" or "en". */
export function language() {
  return current;
}

export function isChinese() {
  return current === "zh-CN";
}

export function changeLanguage(tag) {
  current = tag;
  document.documentElement.lang = tag;
  try {
    localStorage.setItem(REMEMBERED, tag);
  } catch {
    // not remembered then
  }
}

/** The text with its {placeholders} filled; a key that is missing shows itself. */
export function text(key, values = {}) {
  const pattern = texts[current][key] ?? key;
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** Whichever of the two names fits the language, e.g. of {zh, en}. */
export function named(entry) {
  if (!entry) return "";
  const zh = entry.zh ?? entry.name ?? "";
  return (isChinese() ? zh : entry.en || zh) || "";
}
