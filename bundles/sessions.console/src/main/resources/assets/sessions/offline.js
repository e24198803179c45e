// SPDX-License-Identifier: Apache-2.0
// The pages of the form and of own sessions: what waits on this device, and sending it. The worker alone holds the key.
(() => {
  const root = document.querySelector("[data-drafts]");
  if (!root || !navigator.serviceWorker || !window.crypto || !crypto.subtle) return;
  const PAUSE = 1500;
  const HIDDEN = ["_csrf", "_key", "_who", "do"];
  const tokens = document.querySelector("[data-tokens]");
  const form = document.querySelector("form[data-session]");
  const offline = form && form.hasAttribute("data-offline");
  const place = root.querySelector("[data-list]");
  const say = key => { root.querySelector("[data-say]").textContent = key ? root.dataset[key] : ""; };

  const worker = (async () => {
    try {
      await navigator.serviceWorker.register(root.dataset.worker, { scope: "/sessions" });
    } catch { /* without a network the one that is here goes on */ }
    return (await navigator.serviceWorker.ready).active;
  })();
  const ask = async message => {
    const active = await worker;
    return new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = event => event.data.failed ? reject(new Error(message.act)) : resolve(event.data.value);
      active.postMessage(message, [port2]);
    });
  };

  // A page from the cache has no tokens: it asks for fresh ones, and gets none when the sign-in has ended.
  const fresh = async () => {
    if (tokens) return { csrf: tokens.elements._csrf.value, who: tokens.elements._who.value };
    const page = await (await fetch("/sessions", { redirect: "manual" })).text();
    const value = name => (page.match(new RegExp(`data-tokens[^]*?name="${name}" value="([^"]*)"`)) || [])[1];
    return { csrf: value("_csrf"), who: value("_who") };
  };
  const states = new Map();
  const send = async (draft, given) => {
    const body = new URLSearchParams(draft.fields);
    body.append("_csrf", given.csrf);
    body.append("_key", draft.id);
    body.append("_who", given.who);
    body.append("do", "keep");
    const answer = await fetch(draft.path, { method: "POST", body, redirect: "manual" });
    if (answer.type === "opaqueredirect") {
      await ask({ act: "drop", id: draft.id });
      return true;
    }
    states.set(draft.id, answer.status === 412 ? "stale" : answer.status === 422 ? "look" : "waits");
    return false;
  };
  let sending = false;
  const sync = async () => {
    if (sending) return;
    sending = true;
    try {
      const drafts = (await ask({ act: "list", who: who() })).filter(draft => draft.asked);
      if (drafts.length === 0) return;
      const given = await fresh();
      if (!given.csrf) { say("saySignIn"); return; }
      let kept = 0;
      for (const draft of drafts) if (draft.who === given.who && await send(draft, given)) kept += 1;
      if (kept > 0) say("saySent");
    } catch {
      say("sayAway");
    } finally {
      sending = false;
      await show();
    }
  };

  const who = () => tokens ? tokens.elements._who.value : "";
  const value = (draft, name) => (draft.fields.find(([field]) => field === name) || [])[1] || "";
  const tongue = document.documentElement.lang;
  const day = time => new Date(time).toLocaleDateString(tongue === "ar" ? "ar-MA" : tongue, { dateStyle: "long" });
  // The server shows what it found, or both versions beside each other, with its own page.
  const handOver = draft => {
    tokens.action = draft.path;
    tokens.elements._key.value = draft.id;
    for (const [name, typed] of [...draft.fields, ["do", "keep"]]) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = typed;
      tokens.append(field);
    }
    tokens.requestSubmit();
  };
  const openDraft = draft => {
    const answered = states.has(draft.id) && states.get(draft.id) !== "waits";
    if (answered && tokens) handOver(draft);
    else if (answered) location.assign("/sessions");
    else if (offline) fill(draft);
    else location.assign("/sessions/offline#" + draft.id);
  };
  const row = draft => {
    const line = root.querySelector("template").content.cloneNode(true).firstElementChild;
    const state = draft.asked ? states.get(draft.id) || "waits" : "begun";
    line.querySelector("[data-when]").textContent = value(draft, "date");
    const pill = line.querySelector("[data-state]");
    pill.textContent = root.dataset["state" + state[0].toUpperCase() + state.slice(1)];
    pill.classList.add(state === "waits" || state === "begun" ? "info" : "await");
    line.querySelector("[data-until]").textContent = root.dataset.until.replace("0", day(draft.until));
    line.querySelector("[data-open]").addEventListener("click", () => openDraft(draft));
    line.querySelector("[data-drop]").addEventListener("click", async () => {
      await ask({ act: "drop", id: draft.id });
      await show();
    });
    return line;
  };
  const show = async () => {
    const drafts = (await ask({ act: "list", who: who() })).filter(draft => offline || !form || draft.id !== keyField().value);
    place.replaceChildren(...drafts.map(row));
    root.hidden = drafts.length === 0 && !root.querySelector("[data-say]").textContent;
  };

  const keyField = () => form.elements._key;
  const newKey = () => crypto.randomUUID();
  const draftOf = asked => ({
    id: keyField().value, who: who(), path, asked,
    fields: [...new FormData(form)].filter(([name]) => !HIDDEN.includes(name))
  });
  let path = form ? new URL(form.action).pathname : "";
  const fill = draft => {
    form.reset();
    for (const field of form.elements) {
      if (!field.name || HIDDEN.includes(field.name)) continue;
      const typed = draft.fields.filter(([name]) => name === field.name).map(([, words]) => words);
      if (["checkbox", "radio"].includes(field.type)) field.checked = typed.includes(field.value);
      else if (field.type !== "submit") field.value = typed[0] || "";
    }
    keyField().value = draft.id;
    path = draft.path;
    form.querySelector("h2").scrollIntoView();
  };

  let pause = 0;
  const autosave = () => {
    clearTimeout(pause);
    pause = setTimeout(() => ask({ act: "keep", draft: draftOf(false) }).catch(() => say("sayNot")), PAUSE);
  };
  if (form) {
    form.addEventListener("input", autosave);
    form.addEventListener("submit", () => clearTimeout(pause));
    const taken = document.querySelector("[data-drop-draft]");
    if (taken) taken.addEventListener("click", () => { ask({ act: "drop", id: keyField().value }); });
  }
  if (offline) {
    keyField().value = newKey();
    form.addEventListener("submit", async event => {
      event.preventDefault();
      event.stopPropagation();
      try {
        await ask({ act: "keep", draft: draftOf(true) });
        form.reset();
        keyField().value = newKey();
        path = "/sessions/new";
        say("sayKept");
        await show();
        root.scrollIntoView();
        root.querySelector("h2").focus();
        await sync();
      } catch {
        say("sayNot");
        root.hidden = false;
      }
    });
  }

  addEventListener("online", sync);
  document.addEventListener("halqa:leave", () => { ask({ act: "wipe" }); });
  (async () => {
    if (tokens) await ask({ act: "prepare", who: who(), days: Number(root.dataset.days) }).catch(() => say("sayAway"));
    const drafts = await ask({ act: "list", who: who() });
    const wanted = drafts.find(draft => offline && draft.id === location.hash.slice(1));
    if (wanted) fill(wanted);
    await sync();
    await show();
    root.dataset.ready = "yes";
  })();
})();
