// SPDX-License-Identifier: Apache-2.0
// Small comforts for those who answer; all of it works without, but for tokens.
(() => {
  const kept = survey => "q." + survey;
  const storage = (name, work) => {
    try { return work(window[name]); } catch { return null; /* storage is closed: nothing is kept */ }
  };
  const show = (place, shown) => { if (place) place.hidden = !shown; };

  // A code comes behind the hash, which no browser sends to a server; it leaves the address at once.
  const start = document.querySelector("[data-start]");
  if (start) {
    const survey = start.dataset.start;
    storage("sessionStorage", box => box.removeItem("cast." + survey));
    const code = location.hash.slice(1);
    const field = start.elements.code;
    if (field && /^[0-9A-Za-z-]{16,24}$/.test(code)) {
      field.value = code;
      show(start.querySelector("[data-code]"), false);
      show(start.querySelector("[data-read]"), true);
      show(start.querySelector("[data-token-none]"), false);
    }
    if (location.hash) history.replaceState(null, "", location.pathname + location.search);
    const token = "tokens" in start.dataset && storage("localStorage", box => JSON.parse(box.getItem(kept(survey))));
    if (token && !(field && field.value)) {
      ["m", "sig", "stratum"].forEach(name => {
        const input = document.createElement("input");
        Object.assign(input, { type: "hidden", name, value: token[name] });
        start.append(input);
      });
      show(start.querySelector("[data-code]"), false);
      show(start.querySelector("[data-token-none]"), false);
      show(start.querySelector("[data-token-here]"), true);
    }
  }

  // A cast ballot does not come back with the back button, and its token has done its work.
  const done = document.querySelector("[data-done]");
  if (done) {
    storage("localStorage", box => box.removeItem(kept(done.dataset.done)));
    storage("sessionStorage", box => box.setItem("cast." + done.dataset.done, "yes"));
  }
  const ballot = document.querySelector("[data-ballot]");
  const leaveWhenCast = () => {
    if (ballot && storage("sessionStorage", box => box.getItem("cast." + ballot.dataset.ballot))) {
      ballot.reset();
      location.replace("/s/" + ballot.dataset.ballot);
    }
  };
  addEventListener("pageshow", event => { if (event.persisted) leaveWhenCast(); });
  if (!ballot) return;

  // Another language opens at the same question.
  document.addEventListener("click", event => {
    const tongue = event.target.closest("[data-tongue]");
    if (tongue) tongue.formAction = tongue.formAction.split("#")[0] + location.hash;
  });
  addEventListener("hashchange", () => {
    const place = document.getElementById(location.hash.slice(1));
    if (place) { place.focus({ preventScroll: true }); scrollTo(0, 0); }
  });

  // A question that an earlier answer switches off is not shown; what was answered to it is not kept either.
  const switched = [...ballot.querySelectorAll("[data-only]")];
  const asked = section => section.dataset.only.split(";").every(one => {
    const [field, answers] = one.split("=");
    const chosen = ballot.querySelector("input[name='" + field + "']:checked");
    return Boolean(chosen) && answers.split(",").includes(chosen.value) && !chosen.closest("[data-off]");
  });
  const look = () => switched.forEach(section => section.toggleAttribute("data-off", !asked(section)));
  if (switched.length) {
    look();
    ballot.addEventListener("change", look);
    // The browser's own way forward may lead to one that was switched off meanwhile.
    addEventListener("hashchange", () => {
      let place = document.getElementById(location.hash.slice(1));
      while (place && place.hasAttribute("data-off")) place = place.nextElementSibling;
      if (place && "#" + place.id !== location.hash) location.replace("#" + place.id);
    });
    ballot.addEventListener("click", event => {
      const link = event.target.closest("a[href^='#']");
      if (!link) return;
      const here = link.closest(".s-q");
      let place = document.getElementById(link.hash.slice(1));
      const back = here && place && here.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_PRECEDING;
      while (place && place.hasAttribute("data-off")) place = back ? place.previousElementSibling : place.nextElementSibling;
      if (place && place.id && "#" + place.id !== link.hash) { event.preventDefault(); location.hash = place.id; }
    });
  }

  // Names, while they are typed.
  ballot.querySelectorAll("[data-lint]").forEach(field => {
    let waiting;
    const warn = field.parentElement.querySelector("[data-warn]");
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const body = new URLSearchParams({ text: field.value, lang: document.documentElement.lang });
        try {
          const found = await fetch("/s/" + ballot.dataset.ballot + "/lint",
            { method: "POST", body, credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });
          const words = found.ok ? await found.text() : "";
          warn.textContent = words ? words.split("\n").map(word => "“" + word + "”").join(" ") + " · " + ballot.dataset.warn : "";
        } catch { warn.textContent = ""; /* no network: the door looks again later */ }
      }, 700);
    });
  });
})();
