// SPDX-License-Identifier: Apache-2.0
// The one Trusted Types policy of the console. htmx puts HTML of this server into the page; nothing else may, and no script
// ever comes that way.
(() => {
  if (!window.trustedTypes) return;
  const unwanted = /<\s*(?:script|iframe|object|embed|base|meta|link|form\s[^>]*action\s*=\s*["']?\s*(?:https?:|\/\/))|\son\w+\s*=|javascript:/i;
  trustedTypes.createPolicy("default", {
    createHTML(html) {
      if (unwanted.test(html)) throw new TypeError("refused");
      return html;
    },
    // A service worker, and only one of ours.
    createScriptURL(url) {
      const target = new URL(url, location.href);
      if (target.origin !== location.origin || !target.pathname.startsWith("/assets/")) throw new TypeError("refused");
      return url;
    }
  });
})();
