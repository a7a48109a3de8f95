import { statusOf, withParameters } from "./api.js";

const SETTLE_MILLISECONDS = 250;
/** What no total shows, e.g. a matter that went from one unit to another, is seen after this time at the latest. */
const LONGEST_MILLISECONDS = 15_000;
const RETRY_MILLISECONDS = [1000, 2000, 5000, 10000];

/**
 * Listens to the counts that move. `onchange` is called at most four times a second, and once more after the last
 * change, and every 15 seconds; `onstate` says whether the stream is "on", "off" or "refused". A stream that ended (token
 * expired, gateway restarted) is opened again, one that was refused is not: the caller stays who it is. While the page is
 * hidden nothing is asked for.
 */
export function listen(indicators, { onchange, onstate }) {
  let source = null;
  let timer = null;
  let retry = null;
  let failures = 0;
  let closed = false;
  let missed = false;

  const changed = () => {
    if (document.hidden) {
      missed = true;
      return;
    }
    if (timer === null) {
      timer = setTimeout(() => {
        timer = null;
        onchange();
      }, SETTLE_MILLISECONDS);
    }
  };

  const address = withParameters("/api/v1/stream", { indicator: indicators.join(",") });

  const lost = async (answered) => {
    onstate("off");
    const wait = RETRY_MILLISECONDS[Math.min(failures, RETRY_MILLISECONDS.length - 1)];
    failures += 1;
    const refused = answered && (await statusOf(address)) === 403; // an EventSource does not tell
    if (closed) return;
    if (refused) onstate("refused");
    else retry = setTimeout(open, wait);
  };

  const open = () => {
    if (closed) return;
    source = new EventSource(address);
    source.onopen = () => {
      if (failures > 0) changed();
      failures = 0;
      onstate("on");
    };
    for (const name of ["snapshot", "values", "status"]) source.addEventListener(name, changed);
    source.onerror = () => {
      const answered = source.readyState === EventSource.CLOSED;
      source.close();
      lost(answered);
    };
  };

  const seen = () => {
    if (!document.hidden && missed) {
      missed = false;
      changed();
    }
  };
  document.addEventListener("visibilitychange", seen);
  const rounds = setInterval(changed, LONGEST_MILLISECONDS);
  open();
  return () => {
    closed = true;
    clearInterval(rounds);
    clearTimeout(timer);
    clearTimeout(retry);
    document.removeEventListener("visibilitychange", seen);
    source?.close();
  };
}
