// Keeps what is typed in a task's form as a draft on the server, and notices a log-in that ended before the text is sent to its loss.
// Without it the form works the same, with the button that keeps a draft.
(function () {
  'use strict';

  const EVERY = 10000;
  const TRUSTED = 300000; // far shorter than a log-in lasts without a request

  const form = document.querySelector('form[data-keep]');
  if (!form) return;
  const status = document.querySelector('[data-kept]');
  const ended = document.querySelector('[data-log-in-ended]');

  let dirty = false;
  let timer = 0;
  let heard = Date.now();
  let busy = false;
  let cleared = false;

  function body() {
    const all = new FormData(form);
    form.querySelectorAll('input[type=password]').forEach((secret) => all.delete(secret.name));
    all.delete('_once'); // a draft is kept as often as it changes
    return new URLSearchParams(all);
  }

  function post() {
    return fetch(form.dataset.keep, { method: 'POST', body: body(), redirect: 'manual' });
  }

  // After a new log-in elsewhere the page's token is stale: take the one of the page as it is now.
  async function newToken() {
    const page = await fetch(location.pathname, { redirect: 'manual' });
    if (!page.ok) return false;
    const token = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('input[name=_csrf]');
    if (!token) return false;
    document.querySelectorAll('input[name=_csrf]').forEach((field) => { field.value = token.value; });
    return true;
  }

  const turnedAway = (answer) => answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403;

  // false only when nobody is logged in any more; whatever else is wrong, the server says better on its own page
  async function keep() {
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
      if (answer.status === 204) {
        const time = new Date().toLocaleTimeString(document.documentElement.lang || 'nl', { hour: '2-digit', minute: '2-digit' });
        status.textContent = status.dataset.kept.replace('#', time);
      }
    } catch (unreachable) {
      dirty = true;
    }
    return true;
  }

  function changed() {
    dirty = true;
    if (!timer) timer = setTimeout(keep, EVERY);
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);

  form.addEventListener('submit', async (event) => {
    if (cleared || Date.now() - heard < TRUSTED) {
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

  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[href]');
    if (!dirty || !link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey
        || link.target || link.hash && link.pathname === location.pathname || link.origin !== location.origin) return;
    event.preventDefault();
    if (await keep()) location.href = link.href;
    else ended.focus();
  });

  window.addEventListener('pagehide', () => {
    if (dirty) fetch(form.dataset.keep, { method: 'POST', body: body(), redirect: 'manual', keepalive: true }).catch(() => {});
  });
})();
