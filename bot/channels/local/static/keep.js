// What this browser tab remembers by itself: drafts and what is still on its way (until the tab closes),
// and the names of the phones (for good). A full or forbidden store costs only the memory.

function read(store, key, otherwise) {
  try {
    return JSON.parse(store().getItem(key)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

function write(store, key, value) {
  try {
    if (value === null) store().removeItem(key);
    else store().setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to do: the page works on without.
  }
}

const tab = () => window.sessionStorage;
const browser = () => window.localStorage;

export const readQueue = () => read(tab, "queue", []);
export const keepQueue = (acts) => write(tab, "queue", acts.length ? acts : null);

export const readDraft = (chat) => read(tab, `draft-${chat}`, { text: "", edits: null });
export const keepDraft = (chat, draft) => write(tab, `draft-${chat}`, draft.text || draft.edits ? draft : null);

export const readNames = () => read(browser, "names", {});
export const keepNames = (names) => write(browser, "names", names);

export const readPlace = (name, otherwise) => read(tab, `place-${name}`, otherwise);
export const keepPlace = (name, value) => write(tab, `place-${name}`, value);
