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

  // Rooms may keep in this browser what was not sent yet. Signing out destroys it, so their workers are asked first what that would be.
  const PATIENCE = 5000;
  const workers = async () => (await navigator.serviceWorker.getRegistrations()).map(found => found.active).filter(Boolean);
  const ask = (worker, act) => new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = event => resolve(event.data.value);
    setTimeout(resolve, PATIENCE);
    worker.postMessage({ act }, [port2]);
  });
  const unsent = async () => (await Promise.all((await workers()).map(worker => ask(worker, "unsent")))).filter(kept => kept && kept.count > 0);
  // A network is no server: whoever destroys drafts must not be left on an error page of the browser, still signed in.
  const reached = () => fetch(location.href, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) })
    .then(answer => answer.status < 500, () => false);
  const parting = document.querySelector("dialog#parting");
  const part = async form => {
    const kept = await unsent().catch(() => []);
    if (kept.length === 0) { form.submit(); return; }
    parting.querySelector("[data-count]").textContent = kept.reduce((sum, one) => sum + one.count, 0);
    parting.querySelector("[data-send]").href = kept[0].place;
    parting.querySelector("[data-stay]").onclick = () => parting.close();
    parting.querySelector("[data-lose]").onclick = async () => {
      await Promise.all((await workers()).map(worker => ask(worker, "wipe")));
      if (await reached()) { form.submit(); return; }
      parting.querySelectorAll("[data-asks]").forEach(part => { part.hidden = true; });
      parting.querySelector("[data-away]").hidden = false;
    };
    parting.showModal();
  };
  document.addEventListener("submit", event => {
    if (!parting || !navigator.serviceWorker || !event.target.hasAttribute("data-parting")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    part(event.target);
  });

  // The same form twice is the same key for the server; one click is still kinder.
  document.addEventListener("submit", event => {
    // One that was stopped, to ask or to make something first, was not sent: it may still be.
    if (event.defaultPrevented) return;
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 4000);
  });

  // Words are looked at while they are typed. When no look comes back the field says so: silence would read as "nothing found", and a
  // page in between (too long, session over) would take the place of what is being typed. Sending the form leads to that page.
  const away = event => {
    const place = event.detail.requestConfig.target;
    const words = document.querySelector("template[data-look-away]");
    if (!words || !place || !place.classList.contains("h-look")) return;
    event.preventDefault();
    place.replaceChildren(words.content.cloneNode(true));
  };
  document.addEventListener("htmx:responseError", away);
  document.addEventListener("htmx:sendError", away);
  document.addEventListener("htmx:beforeSwap", event => {
    if (event.detail.xhr.getResponseHeader("HX-Retarget")) away(event);
  });

  const wanting = document.querySelector("[data-focus]");
  if (wanting) wanting.focus();
  const toast = document.querySelector("[data-toast]");
  if (toast) setTimeout(() => toast.remove(), 9000);
})();
