// Two phones and a group on one page: puts the parts together and hands each frame of the server to its pane.

import { Clock } from "./clock.js";
import { Link } from "./link.js";
import { Names } from "./names.js";
import { Pane } from "./pane.js";
import { Tabs } from "./tabs.js";
import { TimeBar } from "./timebar.js";
import { BACK_ONLINE, OFFLINE, REFUSED } from "./words.js";

const CHATS = ["left", "right", "group"];
const NOTICE_FADES = 6000; // milliseconds

const clock = new Clock();
const names = new Names();
let tabs = null;
let files = null; // which files of the page the server has
let fading = null;

const link = new Link({
  frame: hear,
  up: () => connection(document.body.classList.contains("offline") ? BACK_ONLINE : "", false),
  down: () => connection(OFFLINE, true),
});
const shared = { clock, link, names, arrived: (chat, silent) => tabs.arrived(chat, silent) };
const panes = Object.fromEntries(CHATS.map((chat) => [chat, new Pane(chat, shared)]));
document.getElementById("panes").append(...CHATS.map((chat) => panes[chat].section));
names.show();
tabs = new Tabs(panes);
const bar = new TimeBar(clock, (frame) => link.ask(frame));

function hear(frame, act) {
  const pane = panes[frame.chat];
  switch (frame.type) {
    case "hello":
      return hello(frame);
    case "message":
      clock.seen(frame.bubble.at);
      return pane.show(frame.bubble);
    case "update":
      return pane.change(frame.bubble);
    case "remove":
      return pane.remove(frame.id);
    case "typing":
      return pane.typing();
    case "clock":
      clock.set(frame.now);
      return bar.settled();
    case "ack":
    case "refused":
      return answered(frame, act);
  }
}

function hello(frame) {
  if (files !== null && files !== frame.page) {
    // The program was renewed. Drafts and what is on its way are kept over the reload.
    window.location.reload();
    return;
  }
  files = frame.page;
  clock.set(frame.now, frame.zone);
  for (const chat of CHATS) panes[chat].hello(frame.history[chat], frame.max_text);
  bar.allow(frame.travelling);
  bar.settled();
}

function answered(frame, act) {
  if (act) panes[act.chat].answered(act, frame.type === "refused" ? frame.reason : null);
  if (frame.type !== "refused") return;
  bar.settled();
  if (!act || act.type === "press" || act.type === "edit") notice(REFUSED[frame.reason] ?? REFUSED.malformed);
}

function notice(sentence) {
  const line = document.getElementById("notice");
  line.textContent = sentence;
  window.clearTimeout(fading);
  fading = window.setTimeout(() => { line.textContent = ""; }, NOTICE_FADES);
}

function connection(sentence, lost) {
  const line = document.getElementById("connection");
  line.textContent = sentence;
  document.body.classList.toggle("offline", lost);
  if (sentence && !lost) window.setTimeout(() => { if (line.textContent === sentence) line.textContent = ""; }, 2500);
  if (lost) bar.settled();
}
