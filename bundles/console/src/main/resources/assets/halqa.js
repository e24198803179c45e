// SPDX-License-Identifier: Apache-2.0
// Small comforts. Every page works without them.
(() => {
  const leave = () => {
    // Rooms that keep something in this browser destroy it, also where there is no network to ask the server.
    document.dispatchEvent(new Event("halqa:leave"));
    try { sessionStorage.clear(); } catch { /* storage is closed: nothing was kept */ }
    // Replaces this page in the history, so that Back does not return to it.
    location.replace("/exit");
  };

  document.addEventListener("click", event => {
    const exit = event.target.closest("[data-exit]");
    if (!exit || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.body.hidden = true;
    leave();
  });

  let escaped = 0;
  const shortcut = event => {
    const key = event.code.replace("Key", "").toLowerCase();
    if (key === "h") return document.querySelector(".h-logo");
    if (key === "r") {
      const open = [...document.querySelectorAll(".h-find:not(.done)")];
      const at = open.findIndex(found => found.contains(document.activeElement));
      const next = open[(at + 1) % open.length];
      return next && (next.querySelector("a, button, input, select, textarea") || next);
    }
    return document.querySelector(`[data-shortcut="${CSS.escape(key)}"]`);
  };
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
      if (event.timeStamp - escaped < 1000) leave();
      escaped = event.timeStamp;
    } else if (event.altKey && event.shiftKey && /^Key[A-Z]$/.test(event.code)) {
      const target = shortcut(event);
      if (!target) return;
      event.preventDefault();
      target.focus();
      if (event.code !== "KeyR") target.click();
    }
  });

  // A change of language is a new page: carry over what was typed, for this tab only, and forget it at once.
  const place = "typed " + location.pathname;
  const typed = () => [...document.querySelectorAll("main form")].map(form =>
    [...form.elements].filter(field => field.name && !["hidden", "password", "submit"].includes(field.type))
      .map(field => ["checkbox", "radio"].includes(field.type) ? field.checked : field.value));
  document.addEventListener("click", event => {
    if (!event.target.closest("[data-keep]")) return;
    try { sessionStorage.setItem(place, JSON.stringify(typed())); } catch { /* the page changes without it */ }
  });
  const restore = kept => [...document.querySelectorAll("main form")].forEach((form, at) => {
    const fields = [...form.elements].filter(field => field.name && !["hidden", "password", "submit"].includes(field.type));
    (kept[at] || []).forEach((value, index) => {
      const field = fields[index];
      if (!field) return;
      if (typeof value === "boolean") field.checked = value; else field.value = value;
    });
  });
  try {
    const kept = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (kept) restore(JSON.parse(kept));
  } catch { /* nothing was kept */ }

  // The same form twice is the same key for the server; one click is still kinder.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 4000);
  });

  const wanting = document.querySelector("[data-focus]");
  if (wanting) wanting.focus();
  const toast = document.querySelector("[data-toast]");
  if (toast) setTimeout(() => toast.remove(), 9000);
})();
