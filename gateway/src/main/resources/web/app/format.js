import { language } from "./language.js";

const ZONE = "Asia/Shanghai";
/** What stands where a number is not known: never 0, never 100 %. */
export const UNKNOWN = "—";

export function number(value) {
  return value === null || value === undefined ? UNKNOWN : new Intl.NumberFormat(language()).format(value);
}

/** A size in bytes, kB or MB, whichever is short. */
export function bytes(size) {
  const [unit, scale] = size < 1000 ? ["byte", 1] : size < 1_000_000 ? ["kilobyte", 1000] : ["megabyte", 1_000_000];
  const format = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language(), format).format(size / scale);
}

/** The day in Shanghai at an instant, as 2026-11-22. */
export function day(instant) {
  return instant === null || instant === undefined ? UNKNOWN : dayFormat.format(new Date(instant));
}

const dayFormat = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, dateStyle: "short" });

/** Date and minute in Shanghai. */
export function minute(instant) {
  return instant ? parts(instant, { hour: "2-digit", minute: "2-digit" }) : UNKNOWN;
}

/** Date and second in Shanghai. */
export function second(instant) {
  return instant ? parts(instant, { hour: "2-digit", minute: "2-digit", second: "2-digit" }) : UNKNOWN;
}

/** The time of day in Shanghai, to the second. */
export function clockTime(instant) {
  const format = { timeZone: ZONE, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" };
  return instant ? new Intl.DateTimeFormat("en-GB", format).format(new Date(instant)) : UNKNOWN;
}

function parts(instant, time) {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hourCycle: "h23", ...time });
  return `${day(instant)} ${format.format(new Date(instant))}`;
}

/** The day so many days after (before, where negative) a day. */
export function plusDays(date, days) {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
