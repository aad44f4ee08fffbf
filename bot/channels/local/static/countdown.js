// A card that counts down to a moment by itself. It ticks for the eye every second and speaks to a screen
// reader at most once a minute.

import { element, icon } from "./element.js";
import { ENDS_AT, MINUTES_LEFT, TIME_IS_UP } from "./words.js";

const two = (number) => String(number).padStart(2, "0");

function digits(seconds) {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

// Returns {node, stop}.
export function countdown(from, until, clock) {
  const start = Date.parse(from);
  const end = Date.parse(until);
  const left = element("span", { class: "countdown-left" });
  const ends = element("span", { class: "countdown-ends" });
  const dial = element("span", { class: "countdown-dial" }, icon("clock"));
  const timer = element("div", { class: "countdown", role: "timer", "aria-live": "off" },
    dial, element("span", { class: "countdown-text" }, left, ends));
  const spoken = element("span", { class: "hidden", "aria-live": "polite" });
  let minutes = null;

  const show = () => {
    const seconds = Math.max(0, Math.ceil((end - clock.now()) / 1000));
    const fraction = end > start ? Math.min(1, Math.max(0, (end - clock.now()) / (end - start))) : 0;
    dial.style.setProperty("--left", fraction.toFixed(4));
    left.textContent = digits(seconds);
    ends.textContent = seconds ? ENDS_AT(clock.hour(end)) : TIME_IS_UP;
    timer.classList.toggle("over", seconds === 0);
    const now = Math.ceil(seconds / 60);
    if (now !== minutes) spoken.textContent = now ? MINUTES_LEFT(now) : TIME_IS_UP;
    minutes = now;
  };
  return { node: element("div", { class: "countdown-frame" }, timer, spoken), stop: clock.onTick(show) };
}
