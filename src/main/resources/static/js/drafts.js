// Keeps what is typed in a form as a draft on the server, and notices a log-in that ended before the text is sent to its loss.
// Without it the forms work the same, and what is sent after a log-in ended is kept all the same.
(function () {
  'use strict';

  const EVERY = 10000;
  const TRUSTED = 300000; // far shorter than a log-in lasts without a request
  const SENT_WHILE_LEAVING = 60000; // browsers send no more than 64 KiB from a page that is being left

  // After a new log-in elsewhere the page's token is stale: take the one of the page as it is now.
  async function newToken() {
    const page = await fetch(location.href, { redirect: 'manual' });
    if (!page.ok) return false;
    const token = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('input[name=_csrf]');
    if (!token) return false;
    document.querySelectorAll('input[name=_csrf]').forEach((field) => { field.value = token.value; });
    return true;
  }

  // 409: somebody else is logged in now
  const turnedAway = (answer) => answer.type === 'opaqueredirect' || [401, 403, 409].includes(answer.status);

  function watch(mark) {
    const form = mark.form;
    const address = form.dataset.keep || mark.dataset.keep;
    const status = form.querySelector('[data-kept]');
    const ended = form.querySelector('[data-log-in-ended]');
    const buttons = form.querySelector(':scope > .buttons');
    if (buttons && !form.dataset.keep) {
      // beside what the person is about to press, not at the top of a long form
      buttons.before(ended);
      buttons.after(status);
    }

    const folded = form.closest('details');
    if (folded && form.querySelector('[data-resumed]')) folded.open = true;

    let dirty = false;
    let tooLong = false;
    let timer = 0;
    let heard = Date.now();
    let busy = false;
    let cleared = false;
    let sending = 0;
    let keeping = Promise.resolve(true);

    function body() {
      const all = new FormData(form);
      form.querySelectorAll('input[type=password], input[type=file]').forEach((secret) => all.delete(secret.name));
      all.delete('_once'); // a draft is kept as often as it changes
      return new URLSearchParams(all);
    }

    function post(more) {
      return fetch(address, { method: 'POST', body: body(), redirect: 'manual', ...more });
    }

    function say(text) {
      status.textContent = text;
    }

    // false only when nobody, or somebody else, is logged in; whatever else is wrong, the server says better on its own page
    async function send() {
      clearTimeout(timer);
      timer = 0;
      dirty = false;
      try {
        let answer = await post();
        if (turnedAway(answer) && await newToken()) answer = await post();
        if (turnedAway(answer)) {
          dirty = true;
          ended.hidden = false;
          return false;
        }
        ended.hidden = true;
        heard = Date.now();
        tooLong = answer.status === 413;
        if (tooLong) {
          dirty = true;
          say(status.dataset.large || '');
        } else if (answer.status === 204) {
          const time = new Date().toLocaleTimeString(document.documentElement.lang || 'nl', { hour: '2-digit', minute: '2-digit' });
          say(status.dataset.kept.replace('#', time));
        }
      } catch (unreachable) {
        dirty = true;
      }
      return true;
    }

    function keep() {
      sending++;
      keeping = keeping.then(send).finally(() => { sending--; });
      return keeping;
    }

    function changed() {
      dirty = true;
      if (!timer) timer = setTimeout(keep, EVERY);
    }

    form.addEventListener('input', changed);
    form.addEventListener('change', changed);

    form.addEventListener('submit', async (event) => {
      if (cleared || ended.hidden && !busy && !sending && Date.now() - heard < TRUSTED) {
        dirty = false;
        clearTimeout(timer);
        return;
      }
      event.preventDefault();
      if (busy) return;
      busy = true;
      const inside = await keep();
      busy = false;
      if (inside) {
        cleared = true;
        dirty = false;
        form.requestSubmit(event.submitter);
      } else {
        ended.focus();
      }
    });

    return {
      form,
      keep,
      unsaved: () => dirty,
      told: () => ended.focus(),
      // true when what is typed would be lost without a question
      lost: () => dirty && (!ended.hidden || tooLong || String(body()).length > SENT_WHILE_LEAVING),
      leave: () => {
        if (dirty) post({ keepalive: true }).catch(() => {});
      },
      forget: () => { dirty = false; clearTimeout(timer); },
    };
  }

  const forms = Array.from(document.querySelectorAll('form input[name=_draft]')).map(watch);
  if (!forms.length) return;

  document.addEventListener('submit', (event) => {
    // Who sends one form of a page, or throws its draft away, leaves the others.
    if (event.target.id === 'draft-discard') forms.forEach((one) => one.forget());
  });

  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[href]');
    const unsaved = forms.filter((one) => one.unsaved());
    if (!unsaved.length || !link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey
        || link.target || link.hash && link.pathname === location.pathname || link.origin !== location.origin) return;
    event.preventDefault();
    for (const one of unsaved) {
      if (!await one.keep()) {
        one.told();
        return;
      }
    }
    location.href = link.href;
  });

  window.addEventListener('beforeunload', (event) => {
    if (forms.some((one) => one.lost())) event.preventDefault();
  });
  window.addEventListener('pagehide', () => forms.forEach((one) => one.leave()));
})();
