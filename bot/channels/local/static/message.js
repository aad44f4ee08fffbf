// One message as it stands in a chat.

import { countdown } from "./countdown.js";
import { element, icon } from "./element.js";
import { ARRIVED, BOT, CHANGE, CHOSEN, COPIED, COPY, DRAWING_GONE, EDITED, FILE_GONE, KINDS, NOT_COPIED, NOT_SENT, ON_ITS_WAY } from "./words.js";

const ONE_LINE = 100; // characters: more to read beside a clock would cover the talk
const PICTURE = /^[a-z0-9-]+$/;
const FEW_EMOJI = /^(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]*)*\s*){1,3}$/u;

// view: {clock, nameOf(phone), pressed (token or null), onPress(button), onEdit()}
// bubble: as the server sends it, and `waiting` or `failed` (a sentence) for what it has not taken.
// Returns {node, stop}.
export function message(bubble, view) {
  const own = bubble.who !== "bot";
  const clockCard = bubble.until ? countdown(bubble.at, bubble.until, view.clock) : null;
  const body = element("div", { class: "bubble" },
    speaker(bubble, view), picture(bubble), words(bubble, clockCard ? null : stamp(bubble, view.clock)),
    clockCard?.node, clockCard || !(bubble.text || bubble.kind) ? stamp(bubble, view.clock) : null);
  if (own && bubble.text && !bubble.waiting && !bubble.failed) body.addEventListener("dblclick", view.onEdit);

  const node = element("div", { class: "message", "data-who": bubble.who, "data-id": bubble.id, tabindex: "-1" },
    element("div", { class: "line" }, editButton(bubble, own, view), body),
    copier(bubble), download(bubble), chosen(bubble), answers(bubble, view), failed(bubble));
  node.classList.toggle("waiting", Boolean(bubble.waiting));
  node.classList.toggle("clock-stays", Boolean(clockCard) && (bubble.text ?? "").length <= ONE_LINE);
  node.classList.toggle("just-emoji", FEW_EMOJI.test(bubble.text ?? ""));
  return { node, stop: () => clockCard?.stop() };
}

function speaker(bubble, view) {
  const bot = bubble.who === "bot";
  const name = element("span", bot ? {} : { "data-name": bubble.who }, bot ? BOT : view.nameOf(bubble.who));
  return element("p", { class: "speaker" }, name, element("span", { class: "hidden" }, ":"));
}

function picture(bubble) {
  if (bubble.drawing) return drawing(bubble);
  if (!bubble.picture || !PICTURE.test(bubble.picture)) return null;
  return element("div", { class: "picture" }, shown(`/static/pictures/${bubble.picture}.svg`, bubble.picture_alt));
}

// A drawing for this reader alone. It is fetched from this machine, and only while it is there.
function drawing(bubble) {
  const { token, gone } = bubble.drawing;
  if (gone) return element("p", { class: "no-picture" }, DRAWING_GONE);
  return element("div", { class: "picture drawn" }, shown(`/file/${encodeURIComponent(token)}`, bubble.picture_alt));
}

// A picture that is not there is still told in words.
function shown(src, alt) {
  const image = element("img", { src, alt: alt ?? "" });
  image.addEventListener("error", () => image.replaceWith(element("p", { class: "no-picture" }, alt)));
  return image;
}

// The time floats at the end of the last line where there is room for it. It has a direction of its own, so
// that only the words decide which way they run.
function words(bubble, time) {
  if (bubble.kind) {
    const kind = element("p", { class: "text kind" }, icon(bubble.kind === "other" ? "file" : bubble.kind), KINDS[bubble.kind]);
    return element("div", { class: "words" }, kind, time);
  }
  return bubble.text ? element("div", { class: "words", dir: "auto" }, element("p", { class: "text" }, bubble.text), time) : null;
}

function stamp(bubble, clock) {
  const at = element("time", { datetime: bubble.at }, clock.hour(bubble.at));
  return element("p", { class: "stamp", dir: "ltr" }, bubble.edited ? element("span", {}, EDITED) : null, at, ticks(bubble));
}

function ticks(bubble) {
  if (bubble.who === "bot" || bubble.failed) return null;
  const state = bubble.waiting ? ON_ITS_WAY : ARRIVED;
  return element("span", { class: "ticks", title: state },
    icon(bubble.waiting ? "waiting" : "check"), element("span", { class: "hidden" }, state));
}

function editButton(bubble, own, view) {
  if (!own || bubble.kind || bubble.waiting || bubble.failed) return null;
  const button = element("button", { type: "button", class: "edit", "aria-label": CHANGE, title: CHANGE }, icon("pencil"));
  button.addEventListener("click", view.onEdit);
  return button;
}

// Words that are meant to be sent on by hand. What became of the press is told where the button is, and to
// who listens.
function copier(bubble) {
  if (!bubble.copy_text) return null;
  const button = element("button", { type: "button", class: "answer quiet copy" }, COPY);
  const told = element("span", { class: "copied", role: "status" });
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(bubble.copy_text);
      told.textContent = COPIED;
    } catch {
      told.textContent = NOT_COPIED;
    }
  });
  return element("div", { class: "copier" }, button, told);
}

// A file of the reader's own. It is fetched from this machine, and only while it is there.
function download(bubble) {
  if (!bubble.file) return null;
  const { name, token, gone } = bubble.file;
  if (gone) return element("p", { class: "file gone" }, icon("file"), FILE_GONE);
  return element("a", { class: "file", href: `/file/${encodeURIComponent(token)}`, download: name }, icon("file"), name);
}

function chosen(bubble) {
  if (!bubble.chosen) return null;
  return element("p", { class: "chosen" }, icon("check"), element("span", { class: "hidden" }, CHOSEN), bubble.chosen);
}

function answers(bubble, view) {
  if (!bubble.rows?.length) return null;
  return element("div", { class: "answers" }, ...bubble.rows.map((row) =>
    element("div", { class: "row" }, ...row.map((button) => answer(button, view)))));
}

function answer(button, view) {
  const busy = view.pressed !== null;
  const made = element("button", {
    type: "button",
    class: `answer ${button.style}${view.pressed === button.token ? " pressed" : ""}`,
    "aria-disabled": busy ? "true" : null,
  }, button.label);
  made.addEventListener("click", () => busy || view.onPress(button));
  return made;
}

function failed(bubble) {
  return bubble.failed ? element("p", { class: "failed" }, `${NOT_SENT}: ${bubble.failed}`) : null;
}
